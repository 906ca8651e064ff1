import type { Author } from "../paper.ts";
import { readWrittenDay, resolveDay } from "./listing-date.ts";
import { oneLine, unwrapProse } from "./unwrap.ts";

// Readers of single fields of foreign answers: what has the wrong type is as good as missing; none of them throws.

/** Takes a value and keys; gives what stands there, own properties only, or undefined. */
export function at(value: unknown, ...keys: string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

/** Takes a value; says whether it is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes a value; gives its elements, none where it is no list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Takes a value; gives its text on one line, or null where there is none. */
export function lineOf(value: unknown): string | null {
  return typeof value === "string" ? oneLine(value) || null : null;
}

/** Takes a value; gives its text in unwrapped paragraphs, or null where there is none. */
export function proseOf(value: unknown): string | null {
  return typeof value === "string" ? unwrapProse(value) || null : null;
}

/** Takes a value and a length; gives its text on one line, or null where there is none or it is longer: half an id is none. */
export function shortOf(value: unknown, longest: number): string | null {
  const line = typeof value === "string" && value.length <= longest * 2 ? lineOf(value) : null;
  return line !== null && line.length <= longest ? line : null;
}

/** Takes a value; gives the day at the start of a date or moment ("2024-05-01T…"), or null. */
export function dayOf(value: unknown): string | null {
  const day = typeof value === "string" ? readWrittenDay(value.trim().slice(0, 10)) : null;
  return day?.year != null ? resolveDay(day, "").date : null;
}

/** Takes a value; gives it where it is a count, or null. */
export function countOf(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** Takes a value; gives its web address, or null. */
export function addressOf(value: unknown): string | null {
  const line = shortOf(value, 2_000);
  return line && /^https?:\/\/\S+$/i.test(line) ? line : null;
}

/** Takes parts of a name as a service gives them; gives the author, or null where there is no name. */
export function authorOf(parts: { given?: unknown; family?: unknown; literal?: unknown }): Author | null {
  const given = lineOf(parts.given)?.slice(0, 200);
  const family = lineOf(parts.family)?.slice(0, 200);
  const literal = lineOf(parts.literal)?.slice(0, 400);
  if (family) return given ? { given, family } : { family };
  const name = literal ?? given;
  return name ? { literal: name } : null;
}

/** Takes a list; gives the authors that `read` finds in it, in order. */
export function authorsOf(list: unknown, read: (value: unknown) => Author | null): Author[] {
  return listOf(list).flatMap((value) => read(value) ?? []);
}

import type { BlackoutInput } from "./blackout-input.ts";

/** What one line of a list says: a day or days off under a key that stays when its dates move, or why it cannot be read. */
export type DeadlineLine =
  | { ok: true; entry: BlackoutInput; key: string }
  | { ok: false; text: string; problem: string };

export type DeadlineList = { ok: true; lines: DeadlineLine[] } | { ok: false; sentence: string };

/** Most entries of one list. */
export const mostEntries = 2_000;

/** What an entry is, by its name and length. */
export const kindOf = (title: string, isOneDay: boolean): BlackoutInput["kind"] => {
  if (/deadline|submission|due\b|notification|camera|abstract|rebuttal/i.test(title)) return "deadline";
  if (/break|holiday|vacation|recess|closed/i.test(title)) return "break";
  return isOneDay ? "deadline" : "conference";
};

import { Temporal } from "temporal-polyfill";
import { readZone } from "#domain/clock/zone.ts";
import { expandRule, mostOccurrences } from "./expand-rule.ts";
import { expandWholeDays } from "./expand-whole-days.ts";
import { readRule, type Until } from "./read-rule.ts";

/** One occurrence as the command line prints it; a whole day has no instant. */
type Line = { local: string; instant: string | null; moved: null | { from: string; to: string } };

type Answer = { ok: true; zone: string; occurrences: Line[] } | { ok: false; sentence: string };

const no = (sentence: string) => ({ ok: false, sentence }) as const;

/** Takes start, zone, rule and perhaps until and limit, as somebody typed them; gives the occurrences, or a sentence that says what is wrong. Never throws. */
export const readAsked = (asked: Record<string, unknown>): Answer => {
  const { start, zone: named, rule: text, limit } = asked;
  if (typeof start !== "string" || !isLocal(start))
    return no('The start is a wall clock in whole minutes, for example "2026-10-20T18:00", or a day.');
  const zone = typeof named === "string" ? readZone(named) : null;
  if (zone === null) return no('The zone is a name like "Europe/Berlin".');
  if (typeof text !== "string") return no('The rule is a text like "FREQ=WEEKLY;COUNT=4".');
  const until = readUntil(asked.until);
  if (until === undefined) return no('"until" is a day, for example "2027-01-01".');
  if (limit !== undefined && limit !== null && !isLimit(limit))
    return no(`"limit" is a whole number from 1 to ${mostOccurrences}.`);
  const read = readRule(text);
  if (!read.ok) return read;
  const ends = { until: until ?? undefined, limit: isLimit(limit) ? limit : undefined };
  if (start.length === 10) {
    const days = expandWholeDays({ rule: read.rule, start, ...ends });
    return days.ok
      ? { ok: true, zone, occurrences: days.days.map((local) => ({ local, instant: null, moved: null })) }
      : days;
  }
  const expanded = expandRule({ rule: read.rule, start: start.slice(0, 16), zone, ...ends });
  if (!expanded.ok) return expanded;
  const occurrences = expanded.occurrences.map(({ local, instant, moved }) => ({
    local,
    instant: Temporal.Instant.from(instant).toString(),
    moved,
  }));
  return { ok: true, zone, occurrences };
};

const isLimit = (limit: unknown): limit is number =>
  Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= mostOccurrences;

const exists = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};

const isLocal = (text: string): boolean =>
  /^(19|20|21)\d\d-\d\d-\d\d(T\d\d:\d\d(:00)?)?$/.test(text) &&
  exists(() => Temporal.PlainDateTime.from(text, { overflow: "reject" }));

// A day is meant with all of it; a time without a zone is on the rule's own wall.
const readUntil = (text: unknown): Until | null | undefined => {
  if (text === undefined || text === null) return null;
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z?)?$/.test(text)) return undefined;
  const local = text.replace("Z", "");
  if (!exists(() => Temporal.PlainDateTime.from(local, { overflow: "reject" }))) return undefined;
  if (text.length === 10) return { kind: "day", at: text };
  const at = local.length === 16 ? `${local}:00` : local;
  return text.endsWith("Z") ? { kind: "instant", at: `${at}Z` } : { kind: "time", at };
};

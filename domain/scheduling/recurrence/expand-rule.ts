import { Temporal } from "temporal-polyfill";
import { type Start, startInstant } from "#domain/clock/local-time.ts";
import type { Rule, Until } from "./read-rule.ts";
import { walkRule } from "./walk-rule.ts";

/** The most occurrences one answer holds. */
export const mostOccurrences = 10_000;

export const tooMany = "This rule gives more than 10,000 dates: stop it sooner.";
export const tooFarApart = "The dates of this rule are too far apart to find them all.";

/** Takes a rule, its ends and a limit; gives what is to be said when that is endless or more than one answer holds, else null. */
export const tooLong = (rule: Rule, ends: readonly Until[], limit: number | undefined): string | null => {
  if (ends.length > 0 || limit !== undefined) return null;
  if (rule.count === null)
    return "This rule has no end: give it COUNT or UNTIL, or a day or number to stop at.";
  return rule.count > mostOccurrences ? tooMany : null;
};

/** One time that a rule gives: on the wall, and as an instant; both after clocks that skip it moved it forward. */
export type Occurrence = { local: string; instant: string; moved: Start["moved"]; ambiguous: boolean };

export type Expansion = { ok: true; occurrences: Occurrence[] } | { ok: false; sentence: string };

type Asked = {
  rule: Rule;
  /** A wall clock, "2026-10-20T18:00". */
  start: string;
  zone: string;
  /** A further end besides the rule's own. */
  until?: Until | undefined;
  /** Give no more than these. */
  limit?: number | undefined;
};

/**
 * Takes a rule, the wall clock it starts at and a zone; gives its occurrences in order. A time that clocks skip moves forward by the
 * gap and counts; of one that comes twice the first is meant; two times at one instant are one. An endless rule needs `until` or `limit`.
 */
export const expandRule = ({ rule, start, zone, until, limit }: Asked): Expansion => {
  const ends = [rule.until, until].filter((end) => end !== null && end !== undefined);
  const endless = tooLong(rule, ends, limit);
  if (endless !== null) return { ok: false, sentence: endless };
  const most = Math.min(limit ?? Number.POSITIVE_INFINITY, mostOccurrences + 1);
  const occurrences: Occurrence[] = [];
  let given = 0;
  let last = "";
  const walk = walkRule(rule, start, (local) => {
    const { localStart, startsAt, moved, ambiguous } = startInstant(local, zone);
    if (ends.some((end) => isAfter(end, local, startsAt))) return false;
    given++;
    if (startsAt !== last) occurrences.push({ local: localStart, instant: startsAt, moved, ambiguous });
    last = startsAt;
    return given !== rule.count && occurrences.length < most;
  });
  if (!walk.ok) return walk;
  if (occurrences.length > mostOccurrences) return { ok: false, sentence: tooMany };
  if (walk.end === "gave_up" && occurrences.length > 0) return { ok: false, sentence: tooFarApart };
  return { ok: true, occurrences };
};

/** Whether a wall clock, which is this instant, lies after an end; the end itself is still in. */
export const isAfter = ({ kind, at }: Until, local: string, instant: string): boolean => {
  if (kind === "day") return local.slice(0, 10) > at;
  if (kind === "time") return `${local}:00` > at;
  return Temporal.Instant.compare(instant, at) > 0;
};

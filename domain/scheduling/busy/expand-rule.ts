import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { BusyRefusal } from "./faults.ts";
import { splitUntil } from "./observances.ts";
import type { Moment } from "./read-moment.ts";

/** Repetitions of one rule in a day; nobody is busy more often, and more could take for ever. */
const mostPerDay = 48;
/** A zone is at most so far from UTC, and days are kept with a day's margin. */
const marginMs = 2 * 864e5;

/**
 * Takes a rule, the first time and a window (epoch milliseconds); gives the wall clocks that the rule yields in it, in the event's own
 * zone. Throws BusyRefusal on rules that repeat too often or cannot be followed.
 */
export const expandRule = (
  rule: string,
  { wall, clock, isDay }: Moment,
  { from, to }: { from: number; to: number },
): Temporal.PlainDateTime[] => {
  const [text, until] = splitUntil(rule);
  if (perDay(text) > mostPerDay) throw new BusyRefusal("endless");
  // A zone that only its file knows is followed on the wall clock.
  const zone = isDay ? "UTC" : (clock.zone ?? "UTC");
  const last = until === null ? Number.POSITIVE_INFINITY : lastMoment(until, isDay, clock);
  const [after, before] = [new Date(from - marginMs), new Date(Math.min(to + marginMs, last + marginMs))];
  if (before < after) return [];
  try {
    return new RRuleTemporal({
      rruleString: text,
      dtstart: wall.toZonedDateTime(zone),
      temporal: Temporal,
      maxIterations: 50_000,
      maxCandidateEvaluations: 200_000,
    })
      .between(after, before, true)
      .map((at) => at.toPlainDateTime())
      .filter((at) => momentOf(at, isDay, clock) <= last);
  } catch {
    throw new BusyRefusal("endless");
  }
};

const momentOf = (wall: Temporal.PlainDateTime, isDay: boolean, clock: Moment["clock"]): number =>
  isDay ? wall.toZonedDateTime("UTC").epochMilliseconds : clock.instantOf(wall).epochMilliseconds;

// A date alone means that whole day; without Z it is on the event's own clock.
const lastMoment = (until: string, isDay: boolean, clock: Moment["clock"]): number => {
  if (isDay) return Date.parse(`${until.slice(0, 10)}T00:00:00Z`);
  if (until.endsWith("Z")) return Date.parse(until);
  const wall = Temporal.PlainDateTime.from(until.length > 10 ? until : `${until}T23:59:59`);
  return clock.instantOf(wall).epochMilliseconds;
};

const perDay = (rule: string): number => {
  const count = (part: string) =>
    new RegExp(`(?:^|;)${part}=([^;]*)`, "i").exec(rule)?.[1]?.split(",").length;
  const times = (count("BYMINUTE") ?? 1) * (count("BYSECOND") ?? 1);
  if (/FREQ=(SECONDLY|MINUTELY)/i.test(rule)) return Number.POSITIVE_INFINITY;
  return (count("BYHOUR") ?? (/FREQ=HOURLY/i.test(rule) ? 24 : 1)) * times;
};

import { Temporal } from "temporal-polyfill";
import { walkRule } from "../recurrence/walk-rule.ts";
import { mostSessions, readSeriesRule, writeRule } from "./series-rule.ts";

/** What decides on which days a series meets. */
export type Schedule = { startsOn: string; rule: string; skipDates: string[]; extraDates: string[] };

/** Over twenty years of days: pages read this, and must not wait for a rule that gives almost nothing. */
const mostSteps = 8000;

type Span = { from?: string | undefined; until?: string | undefined };

/** The days that a rule gives in a span, at most `most`; none for a text that is no rule. What comes before the span counts too. */
const ruleDays = (text: string, startsOn: string, most: number, { from, until }: Span = {}): string[] => {
  const read = readSeriesRule(text);
  if (!read.ok || most < 1) return [];
  const { rule } = read;
  const end = [rule.until?.at, until].filter((day) => day !== undefined).sort()[0];
  const days: string[] = [];
  let given = 0;
  walkRule(
    rule,
    `${startsOn}T00:00`,
    (local) => {
      const day = local.slice(0, 10);
      if (end !== undefined && day > end) return false;
      given++;
      if (from === undefined || day >= from) days.push(day);
      return given !== rule.count && days.length < most;
    },
    mostSteps,
  );
  return days;
};

const within =
  ({ from, until }: Span) =>
  (day: string) =>
    (from === undefined || day >= from) && (until === undefined || day <= until);

// Every skipped day may be one that the rule gives.
const enough = ({ skipDates }: Schedule) => mostSessions + skipDates.length;

/** Takes a schedule and perhaps a span; gives the days it meets on there, in order: what the rule gives without the skipped ones, and the extra ones. At most 200. */
export const seriesDays = (schedule: Schedule, span: Span = {}): string[] => {
  const skipped = new Set(schedule.skipDates);
  const given = ruleDays(schedule.rule, schedule.startsOn, enough(schedule), span).filter(
    (day) => !skipped.has(day),
  );
  return [...new Set([...given, ...schedule.extraDates.filter(within(span))])].sort().slice(0, mostSessions);
};

export type ListedDay = { day: string; is: "met" | "skipped" | "extra" };

/** The days as seriesDays gives them and the skipped ones between, each with what it is. */
export const listedDays = (schedule: Schedule, span: Span = {}): ListedDay[] => {
  const met = seriesDays(schedule, span);
  const byRule = new Set(ruleDays(schedule.rule, schedule.startsOn, enough(schedule), span));
  const skipped = schedule.skipDates.filter((day) => byRule.has(day) && !met.includes(day));
  const days: ListedDay[] = [
    ...met.map((day) => ({ day, is: byRule.has(day) ? ("met" as const) : ("extra" as const) })),
    ...skipped.map((day) => ({ day, is: "skipped" as const })),
  ];
  return days.sort((one, other) => (one.day < other.day ? -1 : 1));
};

/** Takes a schedule and one of its days; gives which one it is, and how many there are in all; null in all for an open end, and for a day that is none of it. */
export const placeOf = (schedule: Schedule, day: string): { place: number; all: number | null } | null => {
  const skipped = new Set(schedule.skipDates);
  const given = ruleDays(schedule.rule, schedule.startsOn, 20_000, { until: day }).filter(
    (one) => !skipped.has(one),
  );
  const met = [...new Set([...given, ...schedule.extraDates.filter((one) => one <= day)])].sort();
  if (met.at(-1) !== day) return null;
  const read = readSeriesRule(schedule.rule);
  const isOpen = !read.ok || (read.rule.count === null && read.rule.until === null);
  return { place: met.length, all: isOpen ? null : Math.max(met.length, seriesDays(schedule).length) };
};

/** Takes a schedule whose rule counts; gives the rule with so many more that skipped days are made up for at the end: COUNT sessions in all, extra ones included. Other rules stay. */
export const makeUp = (schedule: Schedule): string => {
  const read = readSeriesRule(schedule.rule);
  if (!read.ok || read.rule.count === null) return schedule.rule;
  const wanted = read.rule.count;
  const endless = writeRule({ ...read.rule, count: null });
  const days = ruleDays(endless, schedule.startsOn, wanted + schedule.skipDates.length);
  const skipped = new Set(schedule.skipDates);
  const met = new Set(schedule.extraDates);
  let count = 0;
  for (const day of days) {
    if (met.size >= wanted) break;
    count++;
    if (!skipped.has(day)) met.add(day);
  }
  return writeRule({ ...read.rule, count: Math.max(1, count) });
};

/** What is left of a schedule from a day on: it begins with the first day the rule gives there, in its own beat, and counts only what is still to come. */
export const restOf = (schedule: Schedule, from: string): Schedule => {
  const { rule: text, startsOn } = schedule;
  const isLeft = (day: string) => day >= from;
  const left = {
    skipDates: schedule.skipDates.filter(isLeft),
    extraDates: schedule.extraDates.filter(isLeft),
  };
  const read = readSeriesRule(text);
  if (!read.ok || from <= startsOn) return { ...schedule, ...left };
  const { rule } = read;
  const [next = from] = ruleDays(writeRule({ ...rule, count: null, until: null }), startsOn, 1, { from });
  if (rule.count === null) return { ...left, startsOn: next, rule: text };
  const before = ruleDays(text, startsOn, rule.count, { until: dayBefore(from) }).length;
  return { ...left, startsOn: next, rule: writeRule({ ...rule, count: Math.max(1, rule.count - before) }) };
};

/** What a schedule is when it ends before a day. */
export const endedBefore = (schedule: Schedule, day: string): Schedule => {
  const read = readSeriesRule(schedule.rule);
  const last = dayBefore(day);
  if (!read.ok) return schedule;
  const { rule } = read;
  const own =
    rule.count === null ? rule.until?.at : ruleDays(schedule.rule, schedule.startsOn, rule.count).at(-1);
  const ended = own !== undefined && own <= last;
  return {
    ...schedule,
    rule: ended ? schedule.rule : writeRule({ ...rule, count: null, until: { kind: "day", at: last } }),
    extraDates: schedule.extraDates.filter((extra) => extra < day),
  };
};

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** Whether a schedule gives days after one. */
export const makesMore = (schedule: Schedule, day: string): boolean =>
  seriesDays(schedule, { from: Temporal.PlainDate.from(day).add({ days: 1 }).toString() }).length > 0;

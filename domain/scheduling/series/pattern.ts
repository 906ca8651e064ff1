import { Temporal } from "temporal-polyfill";
import { readSeriesRule, writeRule } from "./series-rule.ts";

export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof weekdays)[number];

/** The rules that the form offers, without their end. */
export type Pattern =
  | { every: "day"; interval: number }
  | { every: "week"; interval: number; weekdays: Weekday[] }
  | { every: "month"; interval: number; day: number }
  | { every: "month"; interval: number; nth: number; weekday: Weekday };

/** How a series ends. */
export type End = { by: "open" } | { by: "until"; day: string } | { by: "count"; count: number };

/** The weekday of a day. */
export const weekdayOf = (day: string): Weekday =>
  weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] as Weekday;

/** Takes a pattern and an end; gives the text of the rule. */
export const writePattern = (pattern: Pattern, end: End): string => {
  const every = pattern.interval === 1 ? "" : `;INTERVAL=${pattern.interval}`;
  const last =
    end.by === "count"
      ? `;COUNT=${end.count}`
      : end.by === "until"
        ? `;UNTIL=${end.day.replaceAll("-", "")}`
        : "";
  return `${bodyOf(pattern, every)}${last}`;
};

const bodyOf = (pattern: Pattern, every: string): string => {
  if (pattern.every === "day") return `FREQ=DAILY${every}`;
  if (pattern.every === "week")
    return `FREQ=WEEKLY${every};BYDAY=${weekdays.filter((day) => pattern.weekdays.includes(day)).join()}`;
  const on = "nth" in pattern ? `BYDAY=${pattern.nth}${pattern.weekday}` : `BYMONTHDAY=${pattern.day}`;
  return `FREQ=MONTHLY${every};${on}`;
};

const only = (parts: ReadonlyMap<string, string>, ...names: string[]): boolean =>
  [...parts.keys()].every((name) => ["FREQ", "INTERVAL", "WKST", ...names].includes(name));

/** Takes the text of a rule and its first possible day; gives the pattern it is, or null for one that the form does not offer. */
export const readPattern = (text: string, startsOn: string): Pattern | null => {
  const read = readSeriesRule(text);
  if (!read.ok) return null;
  const { freq, interval, parts } = read.rule;
  const byDay = parts.get("BYDAY");
  if (freq === "DAILY" && only(parts)) return { every: "day", interval };
  if (freq === "WEEKLY" && only(parts, "BYDAY")) {
    const named = byDay?.split(",") ?? [weekdayOf(startsOn)];
    return { every: "week", interval, weekdays: weekdays.filter((day) => named.includes(day)) };
  }
  if (freq !== "MONTHLY") return null;
  if (only(parts, "BYMONTHDAY")) {
    const day = Number(parts.get("BYMONTHDAY") ?? Temporal.PlainDate.from(startsOn).day);
    return day >= 1 ? { every: "month", interval, day } : null;
  }
  return only(parts, "BYDAY", "BYSETPOS") && byDay ? readNth(byDay, parts.get("BYSETPOS"), interval) : null;
};

const readNth = (byDay: string, position: string | undefined, interval: number): Pattern | null => {
  const [, number, name] = /^([+-]?\d+)?([A-Z]{2})$/.exec(byDay) ?? [];
  const weekday = weekdays.find((day) => day === name);
  const nth = Number(number ?? position);
  if (!weekday || (number !== undefined) === (position !== undefined)) return null;
  return [1, 2, 3, 4, 5, -1].includes(nth) ? { every: "month", interval, nth, weekday } : null;
};

/** Takes the text of a rule; gives how it ends. */
export const readEnd = (text: string): End => {
  const read = readSeriesRule(text);
  if (read.ok && read.rule.count !== null) return { by: "count", count: read.rule.count };
  return read.ok && read.rule.until ? { by: "until", day: read.rule.until.at } : { by: "open" };
};

/** Takes the text of any rule and an end; gives the rule with that end. */
export const withEnd = (text: string, end: End): string => {
  const read = readSeriesRule(text);
  if (!read.ok) return text;
  return writeRule({
    ...read.rule,
    count: end.by === "count" ? end.count : null,
    until: end.by === "until" ? { kind: "day", at: end.day } : null,
  });
};

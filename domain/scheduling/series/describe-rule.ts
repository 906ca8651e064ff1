import { Temporal } from "temporal-polyfill";
import { describeDate } from "../describe-time.ts";
import { readEnd, readPattern, weekdays } from "./pattern.ts";
import { type Schedule, seriesDays } from "./series-days.ts";
import { readSeriesRule } from "./series-rule.ts";

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = "January February March April May June July August September October November December".split(
  " ",
);
const ordinals: Record<number, string> = {
  1: "first",
  2: "second",
  3: "third",
  4: "fourth",
  5: "fifth",
  [-1]: "last",
};

const nameOf = (weekday: string) =>
  dayNames[weekdays.indexOf(weekday as (typeof weekdays)[number])] ?? weekday;

const joined = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

const nth = (day: number): string => {
  const ending = day % 100 > 10 && day % 100 < 14 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th");
  return `${day}${ending}`;
};

/** Takes the text of a series' rule and its first possible day; gives how people say it, without its end: "Every Tuesday", "The second Tuesday of the month". */
export const describeRule = (rule: string, startsOn: string): string => {
  const pattern = readPattern(rule, startsOn);
  if (pattern === null) return describeOther(rule, startsOn);
  const { interval: n } = pattern;
  if (pattern.every === "day") return n === 1 ? "Every day" : `Every ${n} days`;
  if (pattern.every === "week") {
    const names = joined(pattern.weekdays.map(nameOf));
    if (n > 1) return `Every ${n} weeks on ${names}`;
    return pattern.weekdays.length === 7 ? "Every day" : `Every ${names}`;
  }
  const month = n === 1 ? "the month" : `every ${nth(n)} month`;
  if ("nth" in pattern) return `The ${ordinals[pattern.nth]} ${nameOf(pattern.weekday)} of ${month}`;
  return `The ${nth(pattern.day)} of ${month}`;
};

// Rules that our own form does not offer.
const describeOther = (rule: string, startsOn: string): string => {
  const read = readSeriesRule(rule);
  if (read.ok && read.rule.freq === "YEARLY" && read.rule.parts.size <= 2 && read.rule.interval === 1) {
    const { day, month } = Temporal.PlainDate.from(startsOn);
    return `Every year on ${day} ${months[month - 1]}`;
  }
  return `By a rule of its own (${rule})`;
};

/** Takes a schedule; gives its end in words: "12 sessions", whatever is skipped and made up for, "until Tue 30 Mar 2027"; empty for an open end. */
export const describeEnd = (schedule: Schedule): string => {
  const end = readEnd(schedule.rule);
  if (end.by === "until") return `until ${describeDate(end.day)}`;
  if (end.by === "open") return "";
  const count = seriesDays(schedule).length;
  return count === 1 ? "1 session" : `${count} sessions`;
};

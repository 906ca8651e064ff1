import {
  type End,
  type Pattern,
  readEnd,
  readPattern,
  type Weekday,
  weekdayOf,
  withEnd,
  writePattern,
} from "#domain/scheduling/series/pattern.ts";

/** How a series repeats as it stands in the form: every field a text, as its input holds it. */
export type RuleDraft = {
  /** own: a rule that the form does not offer, kept as it is. */
  every: "day" | "week" | "month" | "own";
  interval: string;
  weekdays: Weekday[];
  monthBy: "weekday" | "day";
  nth: string;
  weekday: Weekday;
  day: string;
  endBy: End["by"];
  count: string;
  until: string;
  makeUp: boolean;
  own: string;
  skipDates: string[];
  extraDates: string[];
};

/** A rule as the form begins with it: weekly on the day that is chosen, twelve times. */
export const freshRule = (day: string): RuleDraft => ({
  every: "week",
  interval: "1",
  weekdays: [weekdayOf(day)],
  monthBy: "weekday",
  nth: String(Math.min(4, Math.ceil(Number(day.slice(8)) / 7))),
  weekday: weekdayOf(day),
  day: String(Number(day.slice(8))),
  endBy: "count",
  count: "12",
  until: "",
  makeUp: true,
  own: "",
  skipDates: [],
  extraDates: [],
});

const isDay = (text: string) => /^(19|20|21)\d\d-\d\d-\d\d$/.test(text);

/** The rule when the first day changes: what was that day's own (its weekday, its date) becomes the new day's; what was chosen stays. */
export const followDay = (draft: RuleDraft, from: string, to: string): RuleDraft => {
  if (!isDay(from) || !isDay(to)) return draft;
  const [was, is] = [freshRule(from), freshRule(to)];
  const { weekdays, weekday, nth, day } = draft;
  return {
    ...draft,
    weekdays: weekdays.join() === was.weekdays.join() ? is.weekdays : weekdays,
    ...(weekday === was.weekday && nth === was.nth ? { weekday: is.weekday, nth: is.nth } : {}),
    day: day === was.day ? is.day : day,
  };
};

type Stored = { rule: string; skipDates: string[]; extraDates: string[] };

/** The form's fields for a stored rule and its first day; `sessions` is how many there are in all. */
export const ruleDraftOf = (stored: Stored, day: string, sessions: number): RuleDraft => {
  const { rule, skipDates, extraDates } = stored;
  const fresh = { ...freshRule(day), skipDates, extraDates };
  const end = readEnd(rule);
  const ended = {
    ...fresh,
    endBy: end.by,
    count: end.by === "count" ? String(sessions) : fresh.count,
    until: end.by === "until" ? end.day : "",
  };
  const pattern = readPattern(rule, day);
  if (!pattern) return { ...ended, every: "own", own: rule };
  return { ...ended, ...fieldsOf(pattern) };
};

const fieldsOf = (pattern: Pattern): Partial<RuleDraft> => {
  const { every } = pattern;
  const interval = String(pattern.interval);
  if (pattern.every === "week") return { every, interval, weekdays: pattern.weekdays };
  if (pattern.every === "day") return { every, interval };
  if ("nth" in pattern)
    return { every, interval, monthBy: "weekday", nth: String(pattern.nth), weekday: pattern.weekday };
  return { every, interval, monthBy: "day", day: String(pattern.day) };
};

const isWhole = (text: string, most: number) =>
  /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;

const endOf = ({ endBy, count, until }: RuleDraft): End | null => {
  if (endBy === "open") return { by: "open" };
  if (endBy === "count") return isWhole(count, 200) ? { by: "count", count: Number(count) } : null;
  return isDay(until) ? { by: "until", day: until } : null;
};

/** What the form says as a rule; null while a field does not fit. */
export const ruleOf = (draft: RuleDraft): string | null => {
  const end = endOf(draft);
  if (!end) return null;
  if (draft.every === "own") return withEnd(draft.own, end);
  const pattern = patternOf(draft);
  return pattern && writePattern(pattern, end);
};

const patternOf = ({
  every,
  weekdays,
  monthBy,
  nth,
  weekday,
  day,
  interval: text,
}: RuleDraft): Pattern | null => {
  if (!isWhole(text, 99)) return null;
  const interval = Number(text);
  if (every === "day") return { every, interval };
  if (every === "week") return weekdays.length > 0 ? { every, interval, weekdays } : null;
  if (monthBy === "weekday") return { every: "month", interval, nth: Number(nth), weekday };
  return isWhole(day, 31) ? { every: "month", interval, day: Number(day) } : null;
};

/** What the form itself can tell is wrong, by field. */
export const ruleFaults = (
  draft: RuleDraft,
): Partial<Record<"interval" | "weekdays" | "day" | "count" | "until", true>> => ({
  ...(draft.every === "own" || isWhole(draft.interval, 99) ? {} : { interval: true }),
  ...(draft.every === "week" && draft.weekdays.length === 0 ? { weekdays: true } : {}),
  ...(draft.every === "month" && draft.monthBy === "day" && !isWhole(draft.day, 31) ? { day: true } : {}),
  ...(endOf(draft) ? {} : draft.endBy === "count" ? { count: true } : { until: true }),
});

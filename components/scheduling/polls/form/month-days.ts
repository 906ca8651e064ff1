import { Temporal } from "temporal-polyfill";

/** A month, "2026-11". */
export type Month = string;

/** Takes a month; gives its weeks from Monday, days outside it as null. */
export const weeksOf = (month: Month): (string | null)[][] => {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const days: (string | null)[] = Array.from({ length: first.dayOfWeek - 1 }, () => null);
  for (let day = 1; day <= first.daysInMonth; day++) days.push(first.with({ day }).toString());
  while (days.length % 7 !== 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
};

/** Takes a month and how many months later; gives that month. */
export const monthLater = (month: Month, months: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** Takes now, a zone and times of day (null for whole days); gives the first day there on which one of them is still to come. A whole day has begun. */
export const firstDay = (now: string, zone: string, times: readonly string[] | null): string => {
  const wall = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDateTime();
  const time = wall.toPlainTime().toString({ smallestUnit: "minute" });
  const isLeft = times?.some((later) => later > time) ?? false;
  return wall
    .toPlainDate()
    .add({ days: isLeft ? 0 : 1 })
    .toString();
};

/** Days × times as options in order of time; where there are no times, whole days. */
export const optionsOf = (days: readonly string[], times: readonly string[] | null): string[] =>
  (times ? days.flatMap((day) => times.map((time) => `${day}T${time}`)) : [...days]).toSorted();

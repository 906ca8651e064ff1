import { Temporal } from "temporal-polyfill";

export type GridDay = { day: string; inMonth: boolean };

/** Takes a month ("2026-10"); gives its weeks from Monday to Sunday, filled up with days of the months beside it. */
export const monthGrid = (month: string): GridDay[][] => {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  const weeks = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = start.add({ days: week * 7 + weekday });
      return { day: day.toString(), inMonth: day.month === first.month };
    }),
  );
};

/** Takes a month and a number; gives the month so many after it. */
export const monthAfter = (month: string, count: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months: count }).toString();

/** The keys of a calendar grid (ARIA Authoring Practices, date grid) and where each leads from a day. */
export const dayAfterKey = (day: string, key: string): string | null => {
  const date = Temporal.PlainDate.from(day);
  const steps: Record<string, () => Temporal.PlainDate> = {
    ArrowLeft: () => date.subtract({ days: 1 }),
    ArrowRight: () => date.add({ days: 1 }),
    ArrowUp: () => date.subtract({ days: 7 }),
    ArrowDown: () => date.add({ days: 7 }),
    Home: () => date.subtract({ days: date.dayOfWeek - 1 }),
    End: () => date.add({ days: 7 - date.dayOfWeek }),
    PageUp: () => date.subtract({ months: 1 }),
    PageDown: () => date.add({ months: 1 }),
  };
  return steps[key]?.().toString() ?? null;
};

import { Temporal } from "temporal-polyfill";

/** First and last day (inclusive, YYYY-MM-DD) of the day, ISO week or month that holds `on`. */
export const listingWindow = (view: "day" | "week" | "month", on: string): { from: string; to: string } => {
  const day = Temporal.PlainDate.from(on);
  if (view === "day") return { from: on, to: on };
  if (view === "week") {
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
  }
  return { from: day.with({ day: 1 }).toString(), to: day.with({ day: day.daysInMonth }).toString() };
};

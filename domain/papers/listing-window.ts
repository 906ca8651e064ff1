import { Temporal } from "temporal-polyfill";

export const paperViews = ["day", "week", "month", "trending", "all", "discussed", "archived"] as const;

export type PaperView = (typeof paperViews)[number];

/** The views that show one stretch of days. */
export const isWindowed = (view: PaperView): view is "day" | "week" | "month" =>
  view === "day" || view === "week" || view === "month";

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

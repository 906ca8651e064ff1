/** The ways to look at a team's papers. Apart from the windows of days, whose calendar would weigh 19 kB in every browser. */
export const paperViews = ["day", "week", "month", "trending", "all", "discussed", "archived"] as const;

export type PaperView = (typeof paperViews)[number];

/** The views that show one stretch of days. */
export const isWindowed = (view: PaperView): view is "day" | "week" | "month" =>
  view === "day" || view === "week" || view === "month";

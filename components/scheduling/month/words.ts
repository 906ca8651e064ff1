import { describeDate } from "#domain/scheduling/describe-time.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "October 2026" */
export const monthName = (month: string): string =>
  `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/** What the product says about the month view. */
export const words = {
  title: "Month",
  about: (zone: string) => `Times and days as they are where you live: ${zone.replaceAll("_", " ")}.`,
  previous: "Previous month",
  next: "Next month",
  today: "This month",
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  keys: "Arrow keys move by a day and a week, Page Up and Page Down by a month, Enter shows the day.",
  dayLabel: (day: string, sessions: number, daysOff: number, isToday: boolean) =>
    [
      describeDate(day),
      isToday ? "today" : "",
      sessions === 1 ? "1 session" : sessions > 1 ? `${sessions} sessions` : "",
      daysOff > 0 ? "a day off" : "",
    ]
      .filter(Boolean)
      .join(", "),
  nothing: "No session on this day.",
  nothingYet: "No session this month.",
  plan: "Plan a session on this day",
  more: (count: number) => `${count} more`,
  allDay: "all day",
} as const;

import type { SessionText, WhenInput } from "../session-input.ts";
import { resolveTime, type SessionTime } from "../session-time.ts";
import type { Schedule } from "./series-days.ts";

/** What a series says of all its sessions; `when` is the first possible day. */
export type SeriesText = SessionText & Omit<Schedule, "startsOn">;

/** The fields that a session may have of its own. */
export const ownFields = ["when", "durationMinutes", "title", "place", "meetingUrl", "notes"] as const;
export type OwnField = (typeof ownFields)[number];

/** The schedule of a series. */
export const scheduleOf = ({ when, rule, skipDates, extraDates }: SeriesText): Schedule => ({
  startsOn: when.kind === "timed" ? when.localStart.slice(0, 10) : when.onDate,
  rule,
  skipDates,
  extraDates,
});

/** The same time of day on another day. */
export const whenOn = (when: WhenInput, day: string): WhenInput =>
  when.kind === "timed"
    ? { ...when, localStart: `${day}T${when.localStart.slice(11)}` }
    : { kind: "all_day", onDate: day };

/** A session's columns as the series would have them. */
export type Occurrence = SessionTime & Omit<SessionText, "when">;

/** Takes a series' text, a day its schedule gives and the team's zone; gives the session it makes there, and what clocks do to it. */
export const occurrenceOn = (text: SeriesText, day: string, teamZone: string) => {
  const { title, place, meetingUrl, notes } = text;
  const { time, moved, ambiguous } = resolveTime(whenOn(text.when, day), teamZone);
  const occurrence: Occurrence = { ...time, title, place, meetingUrl, notes };
  return { occurrence, moved, ambiguous };
};

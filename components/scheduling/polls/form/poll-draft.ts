import { Temporal } from "temporal-polyfill";
import { mostOptions, type PollInput } from "#domain/scheduling/polls/poll-input.ts";
import type { NewPoll } from "../poll-types.ts";
import { words } from "./words.ts";

/** A poll as it stands in the form. */
export type PollDraft = {
  title: string;
  notes: string;
  isAllDay: boolean;
  zone: string;
  minutes: string;
  /** Wall clocks, or days. */
  options: string[];
  closesDate: string;
  closesTime: string;
  askedIds: string[];
  place: string;
  meetingUrl: string;
};

/** Takes an instant and a zone; gives the day that many days later, and the minute on the wall. */
export const wallLater = (at: string, zone: string, days: number): { date: string; time: string } => {
  const wall = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return {
    date: wall.toPlainDate().add({ days }).toString(),
    time: wall.toPlainTime().toString({ smallestUnit: "minute" }),
  };
};

/** The form as it begins: everybody is asked, for five days; a session to move lends its words. */
export const freshDraft = ({ people, session, zones, now }: NewPoll): PollDraft => ({
  title: session?.title ?? "",
  notes: "",
  isAllDay: session?.kind === "all_day",
  zone: session?.zone ?? zones.team,
  minutes: String(session?.durationMinutes ?? 60),
  options: [],
  closesDate: wallLater(now, session?.zone ?? zones.team, 5).date,
  closesTime: "20:00",
  askedIds: people.map(({ userId }) => userId),
  place: session?.place ?? "",
  meetingUrl: session?.meetingUrl ?? "",
});

/** What is wrong with the draft, by field. */
export const faultsOf = (draft: PollDraft): Record<string, string> => {
  const minutes = Number(draft.minutes);
  const faults: Record<string, string | false> = {
    title: draft.title.trim() === "" && words.faults.title,
    minutes:
      !draft.isAllDay &&
      !(Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440) &&
      words.faults.minutes,
    when:
      draft.options.length < 2
        ? words.faults.options
        : draft.options.length > mostOptions && words.faults.many,
    askedIds: draft.askedIds.length === 0 && words.faults.asked,
    closesAt: !(draft.closesDate && draft.closesTime) && words.faults.closesAt,
  };
  return Object.fromEntries(
    Object.entries(faults).filter((entry): entry is [string, string] => entry[1] !== false),
  );
};

/** What the form sends. */
export const inputOf = (draft: PollDraft, sessionId: string | null): PollInput => ({
  title: draft.title.trim(),
  notes: draft.notes.trim() || null,
  when: draft.isAllDay
    ? { kind: "all_day", options: draft.options }
    : { kind: "timed", zone: draft.zone, durationMinutes: Number(draft.minutes), options: draft.options },
  closesAt: `${draft.closesDate}T${draft.closesTime.slice(0, 5)}`,
  askedIds: draft.askedIds,
  place: draft.place.trim() || null,
  meetingUrl: draft.meetingUrl.trim() || null,
  sessionId,
});

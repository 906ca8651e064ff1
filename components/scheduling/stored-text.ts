import type { SessionText } from "#domain/scheduling/session-input.ts";
import type { SessionPage } from "./session-types.ts";

type Stored = Pick<
  SessionPage,
  "title" | "kind" | "onDate" | "localStart" | "zone" | "durationMinutes" | "place" | "meetingUrl" | "notes"
>;

/** What people wrote about a session, in the shape the form sends it. */
export const storedTextOf = ({
  title,
  onDate,
  localStart,
  zone,
  durationMinutes,
  place,
  meetingUrl,
  notes,
}: Stored): SessionText => ({
  title,
  when:
    localStart && zone && durationMinutes
      ? { kind: "timed", localStart, zone, durationMinutes }
      : { kind: "all_day", onDate },
  place,
  meetingUrl,
  notes,
});

import { type Start, startInstant } from "#domain/clock/local-time.ts";
import type { WhenInput } from "./session-input.ts";

/** A session's time as it is stored; all-day ones have a date and nothing else. */
export type SessionTime = {
  kind: "timed" | "all_day";
  onDate: string;
  localStart: string | null;
  zone: string | null;
  startsAt: string | null;
  durationMinutes: number | null;
};

/** Takes what was asked for and the team's zone; gives the columns, and what the organizer is to be told about the clock. */
export const resolveTime = (
  when: WhenInput,
  teamZone: string,
): { time: SessionTime; moved: Start["moved"]; ambiguous: boolean } => {
  if (when.kind === "all_day") {
    const time = {
      kind: when.kind,
      onDate: when.onDate,
      localStart: null,
      zone: null,
      startsAt: null,
      durationMinutes: null,
    };
    return { time, moved: null, ambiguous: false };
  }
  const zone = when.zone ?? teamZone;
  const { localStart, startsAt, moved, ambiguous } = startInstant(when.localStart, zone);
  const time = {
    kind: when.kind,
    onDate: localStart.slice(0, 10),
    localStart,
    zone,
    startsAt,
    durationMinutes: when.durationMinutes,
  };
  return { time, moved, ambiguous };
};

type Published = Pick<SessionTime, "kind" | "onDate" | "startsAt" | "durationMinutes"> & {
  place: string | null;
  meetingUrl: string | null;
};

const publishedFields = ["kind", "onDate", "startsAt", "durationMinutes", "place", "meetingUrl"] as const;

/** Whether an edit changes when or where, so that calendars must take it as a new revision. The same instant in another zone does not. */
export const movesSession = (before: Published, after: Published): boolean =>
  publishedFields.some((field) => before[field] !== after[field]);

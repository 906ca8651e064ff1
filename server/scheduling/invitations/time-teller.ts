import { endInstant } from "#domain/clock/local-time.ts";
import { spellTime } from "#domain/clock/spell-time.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { InvitedSession } from "./list-coming-sessions.ts";

export type TimeTeller = (session: InvitedSession, zone: string) => string;

/** Gives what tells a session's time on the clock of a zone. Each is worked out once: most readers of a team share a zone, and zones are slow. */
export const timeTeller = (): TimeTeller => {
  const known = new Map<string, string>();
  return (session, zone) => {
    const key = `${session.id} ${zone}`;
    const said = known.get(key) ?? timeIn(session, zone);
    known.set(key, said);
    return said;
  };
};

const timeIn = ({ startsAt, durationMinutes, onDate }: InvitedSession, zone: string): string => {
  if (!startsAt) return `${describeDate(onDate)}, all day`;
  const start = spellTime(startsAt, zone);
  return durationMinutes ? `${start}, until ${clockOf(endInstant(startsAt, durationMinutes), zone)}` : start;
};

/** "19:30" of "Tuesday 27 October 2026, 19:30 (Europe/Berlin)". */
const clockOf = (at: string, zone: string): string => /\d\d:\d\d/.exec(spellTime(at, zone))?.[0] ?? "";

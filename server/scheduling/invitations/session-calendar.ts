import { sessionEvent } from "#domain/scheduling/calendar/session-event.ts";
import { ownOf } from "#domain/scheduling/calendar/with-holders.ts";
import {
  type CalendarEvent,
  type Mailbox,
  writeCalendar,
} from "#domain/scheduling/calendar/write-calendar.ts";
import type { TellingKind } from "#domain/scheduling/invitations/plan-tellings.ts";
import type { MailCalendar } from "#server/email/calendar-parts.ts";
import type { InvitedSession } from "./list-coming-sessions.ts";
import type { Reader } from "./list-readers.ts";

type Around = { reader: Reader; organizer: Mailbox; url: (sessionId: string) => string; now: string };

const answers = { yes: "ACCEPTED", maybe: "TENTATIVE", no: "DECLINED" } as const;

/** REQUEST puts a session into a calendar or moves it there, CANCEL takes it out. */
export const methodOf = (kind: TellingKind): MailCalendar["method"] =>
  kind === "cancelled" || kind === "left" ? "CANCEL" : "REQUEST";

/**
 * The calendar objects that one reader is mailed for sessions, one object each, since an object has one UID (RFC 5546). The reader
 * is the only attendee: members' addresses stay private. Whoever left gets theirs without a status, since the session takes place.
 */
export const sessionCalendars = (
  kind: TellingKind,
  sessions: readonly InvitedSession[],
  around: Around,
): MailCalendar[] =>
  sessions.map((session, at) => ({
    method: methodOf(kind),
    name: sessions.length > 1 ? `session-${at + 1}-${session.onDate}.ics` : `session-${session.onDate}.ics`,
    text: writeCalendar({ method: methodOf(kind), events: [eventOf(kind, session, around)] }),
  }));

const eventOf = (
  kind: TellingKind,
  session: InvitedSession,
  { reader, organizer, url, now }: Around,
): CalendarEvent => {
  const own = ownOf(session.holders, reader.userId);
  const reply = reader.replies.get(session.id);
  const event = sessionEvent(session, { url: url(session.id), organizer, own });
  return {
    ...event,
    status: kind === "left" ? null : event.status,
    madeAt: now,
    attendee: {
      name: reader.name,
      address: reader.email,
      answer: reply ? answers[reply] : "NEEDS-ACTION",
    },
  };
};

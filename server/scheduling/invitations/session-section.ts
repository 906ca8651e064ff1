import { endInstant } from "#domain/clock/local-time.ts";
import { spellTime } from "#domain/clock/spell-time.ts";
import { sessionName } from "#domain/scheduling/calendar/session-event.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { MailSection } from "#server/email/mail-layout.ts";
import type { InvitedSession } from "./list-coming-sessions.ts";
import type { Reply } from "./list-readers.ts";
import { replyWords } from "./session-words.ts";

type Facts = { zone: string; reply: Reply | undefined; links: MailSection["links"] };

/** A session as a mail tells it: its name, its time on the reader's own clock, where, and what the reader said. */
export const sessionSection = (session: InvitedSession, { zone, reply, links }: Facts): MailSection => ({
  title: sessionName(session),
  lines: [
    timeLine(session, zone),
    session.place,
    session.meetingUrl,
    session.cancelledReason && `Reason: ${session.cancelledReason}`,
    !session.cancelledAt && links.length > 0 && reply && replyWords.said[reply],
  ].filter((line) => typeof line === "string"),
  links,
});

const timeLine = ({ startsAt, durationMinutes, onDate }: InvitedSession, zone: string): string => {
  if (!startsAt) return `${describeDate(onDate)}, all day`;
  const start = spellTime(startsAt, zone);
  return durationMinutes ? `${start}, until ${clockOf(endInstant(startsAt, durationMinutes), zone)}` : start;
};

/** "19:30" of "Tuesday 27 October 2026, 19:30 (Europe/Berlin)". */
const clockOf = (at: string, zone: string): string => /\d\d:\d\d/.exec(spellTime(at, zone))?.[0] ?? "";

import { sessionName } from "#domain/scheduling/calendar/session-event.ts";
import type { MailSection } from "#server/email/mail-layout.ts";
import type { InvitedSession } from "./list-coming-sessions.ts";
import type { Reply } from "./list-readers.ts";
import { replyWords } from "./session-words.ts";

type Facts = { time: string; reply: Reply | undefined; links: MailSection["links"] };

/** A session as a mail tells it: its name, its time on the reader's own clock, where, and what the reader said. */
export const sessionSection = (session: InvitedSession, { time, reply, links }: Facts): MailSection => ({
  title: sessionName(session),
  lines: [
    time,
    session.place,
    session.meetingUrl,
    session.cancelledReason && `Reason: ${session.cancelledReason}`,
    !session.cancelledAt && links.length > 0 && reply && replyWords.said[reply],
  ].filter((line) => typeof line === "string"),
  links,
});

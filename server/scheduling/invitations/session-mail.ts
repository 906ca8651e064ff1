import { sessionName } from "#domain/scheduling/calendar/session-event.ts";
import type { TellingKind } from "#domain/scheduling/invitations/plan-tellings.ts";
import type { Services, Team } from "#server/context.ts";
import { layOutMail, type MailSection } from "#server/email/mail-layout.ts";
import type { Mail } from "#server/email/queue-mail.ts";
import { senderOf } from "#server/email/sender-of.ts";
import type { InvitedSession } from "./list-coming-sessions.ts";
import type { Reader } from "./list-readers.ts";
import { sessionCalendars } from "./session-calendar.ts";
import { replyLink, stopLabel, stopLink } from "./session-links.ts";
import { sessionSection } from "./session-section.ts";
import { replyWords, sessionMailWords } from "./session-words.ts";
import type { TimeTeller } from "./time-teller.ts";

type Facts = {
  env: Services["env"];
  team: Pick<Team, "id" | "slug" | "name">;
  reader: Reader;
  kind: TellingKind;
  sessions: readonly InvitedSession[];
  now: string;
  timeOf: TimeTeller;
};

/** The mail that tells one reader one kind of news of one or several sessions, with a calendar object for each. */
export const sessionMail = (facts: Facts): Mail => {
  const { env, team, reader, kind, sessions, now, timeOf } = facts;
  const words = sessionMailWords[kind];
  const [only, ...more] = sessions;
  const isOne = only && more.length === 0;
  const url = (sessionId: string) => `${env.BASE_URL}/t/${team.slug}/sessions/${sessionId}`;
  const takesPlace = kind === "invited" || kind === "moved";
  // Links of somebody who has left open nothing any more.
  const stop = reader.left ? null : stopLink(env, team, reader.userId);
  return {
    kind: `session_${kind}`,
    toUserId: reader.userId,
    toAddress: reader.email,
    subject: isOne ? `${words.mark}${sessionName(only)}` : words.subject(sessions.length, team.name),
    ...layOutMail({
      paragraphs: [
        `Hello ${reader.name},`,
        isOne ? words.one(team.name) : words.several(sessions.length, team.name),
        ...(takesPlace ? [replyWords.ask] : []),
      ],
      sections: sessions.map((session) =>
        sessionSection(session, {
          time: timeOf(session, reader.zone),
          reply: reader.replies.get(session.id),
          links: takesPlace ? linksOf(facts, session.id, !!isOne) : [],
        }),
      ),
      ...(isOne && !reader.left ? { action: { label: replyWords.see, url: url(only.id) } } : {}),
      footer: reader.left
        ? `You get this last mail because you were a member of ${team.name}.`
        : `You get this because you are a member of ${team.name}. Times are in ${reader.zone.replaceAll("_", " ")}.`,
      ...(stop ? { stop: { label: stopLabel, url: stop } } : {}),
    }),
    headers: {
      "List-Id": `<sessions.${team.slug}.${new URL(env.BASE_URL).hostname}>`,
      ...(stop
        ? { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }
        : {}),
    },
    calendar: sessionCalendars(kind, sessions, {
      reader,
      organizer: { name: team.name, address: senderOf(env) },
      url,
      now,
    }),
  };
};

const linksOf = ({ env, team, reader }: Facts, sessionId: string, isOne: boolean): MailSection["links"] => {
  const page = replyLink(env, team, reader.userId, sessionId);
  if (!isOne) return [{ label: replyWords.reply, url: page }];
  return (["yes", "maybe", "no"] as const).map((reply) => ({
    label: replyWords[reply],
    url: `${page}&reply=${reply}`,
  }));
};

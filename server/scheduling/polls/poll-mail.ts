import { spellTime } from "#domain/clock/spell-time.ts";
import { describeTime } from "#domain/scheduling/describe-time.ts";
import type { Services } from "#server/context.ts";
import { layOutMail, type MailBody } from "#server/email/mail-layout.ts";
import type { Mail } from "#server/email/queue-mail.ts";
import { stopLabel, stopLink } from "../invitations/session-links.ts";
import type { MailTeam, PollReader } from "./list-readers.ts";
import type { OptionRow, PollRow } from "./load-poll.ts";
import { pollLink, pollPage } from "./poll-links.ts";

export type PollMailFacts = {
  env: Services["env"];
  team: MailTeam;
  poll: PollRow;
  options: readonly OptionRow[];
  reader: PollReader;
};

/** The mail that asks somebody for dates, with a link of their own. */
export const askMail = (facts: PollMailFacts, asker: string | null): Mail => {
  const { team, poll, reader } = facts;
  return envelope(facts, "poll_asked", {
    paragraphs: [
      `Hello ${reader.name},`,
      `${asker ? `${asker} asks` : `${team.name} asks`} which of these dates suit you for “${poll.title}”. Please answer by ${spellTime(poll.closesAt, reader.zone)}.`,
      ...(poll.notes ? [poll.notes] : []),
    ],
    sections: [datesOf(facts)],
    action: answerAction(facts),
  });
};

/** The mail to those who were asked and owe an answer. */
export const remindMail = (facts: PollMailFacts): Mail =>
  envelope(facts, "poll_reminder", {
    paragraphs: [
      `Hello ${facts.reader.name},`,
      `there are dates in “${facts.poll.title}” that wait for your answer. It counts until ${spellTime(facts.poll.closesAt, facts.reader.zone)}.`,
    ],
    sections: [datesOf(facts)],
    action: answerAction(facts),
  });

/** How a poll stands, for its maker: why the first date is first, and a line per date. */
export type Standing = { sentence: string; lines: string[] };

/** The mail that tells a poll's maker that it has closed, and what came first. */
export const closedMail = (facts: PollMailFacts, standing: Standing): Mail =>
  standingMail(facts, "poll_closed", `“${facts.poll.title}” has closed.`, standing);

/** The mail that tells an open poll's maker that nobody owes an answer. Adding dates or people makes another poll of it, of which it is told again. */
export const answeredMail = (facts: PollMailFacts, standing: Standing): Mail => ({
  ...standingMail(
    facts,
    "poll_answered",
    `everybody asked has answered “${facts.poll.title}”. Answers can still change until ${spellTime(facts.poll.closesAt, facts.reader.zone)}.`,
    standing,
  ),
  messageId: nameMail(facts, `answered-${facts.poll.version}`),
});

const standingMail = (facts: PollMailFacts, kind: Kind, news: string, { sentence, lines }: Standing): Mail =>
  envelope(facts, kind, {
    paragraphs: [
      `Hello ${facts.reader.name},`,
      news,
      sentence,
      "Choose a date, and everybody is told of it.",
    ],
    sections: [{ title: "Dates by how many can come", lines, links: [] }],
    action: {
      label: "Choose the date",
      url: pollPage(facts.env, facts.team, facts.poll.id),
    },
  });

const answerAction = ({ env, team, reader, poll }: PollMailFacts) => ({
  label: "Answer",
  url: pollLink(env, team, reader.userId, poll.id),
});

const datesOf = ({ poll, options, reader }: PollMailFacts) => ({
  title: poll.kind === "timed" ? `Dates, in ${zoneName(reader)}` : "Dates",
  lines: [
    ...options.map((option) => describeTime({ kind: poll.kind, ...option }, reader.zone)),
    ...(poll.durationMinutes ? [`Each is ${poll.durationMinutes} minutes long.`] : []),
    ...(poll.place ? [`Place: ${poll.place}`] : []),
  ],
  links: [],
});

const zoneName = ({ zone }: PollReader) => zone.replaceAll("_", " ");

type Kind = "poll_asked" | "poll_reminder" | "poll_answered" | "poll_closed";

/** The Message-ID of a mail of this poll to its reader; the first one's when it is not named. */
const nameMail = ({ env, poll, reader }: PollMailFacts, name?: string): string =>
  `<poll-${poll.id}${name ? `.${name}` : ""}.${reader.userId}@${new URL(env.BASE_URL).hostname}>`;

/** All mails of one poll to one reader are one thread with one subject. */
const envelope = (facts: PollMailFacts, kind: Kind, body: Omit<MailBody, "footer">): Mail => {
  const { env, team, poll, reader } = facts;
  const host = new URL(env.BASE_URL).hostname;
  const root = nameMail(facts);
  const stop = stopLink(env, team, reader.userId);
  return {
    kind,
    toUserId: reader.userId,
    toAddress: reader.email,
    subject: `Which date suits you? “${poll.title}”`,
    ...layOutMail({
      ...body,
      footer: `You get this because you are a member of ${team.name}. The link is yours alone. Times are in ${zoneName(reader)}.`,
      stop: { label: stopLabel, url: stop },
    }),
    ...(kind === "poll_asked" ? { messageId: root } : {}),
    headers: {
      "List-Id": `<sessions.${team.slug}.${host}>`,
      "List-Unsubscribe": `<${stop}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      ...(kind === "poll_asked" ? {} : { "In-Reply-To": root, References: root }),
    },
  };
};

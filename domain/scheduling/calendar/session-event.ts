import { readableText } from "#domain/text/readable-tex.ts";
import type { CalendarEvent, Mailbox } from "./write-calendar.ts";

/** A paper on a session, and who presents it. */
export type EventPaper = { id: string; title: string; presenters: readonly string[] };

/** The columns of a session that calendars show. */
export type EventSession = {
  icsUid: string;
  icsSequence: number;
  kind: "timed" | "all_day";
  onDate: string;
  startsAt: string | null;
  durationMinutes: number | null;
  title: string | null;
  place: string | null;
  meetingUrl: string | null;
  notes: string | null;
  cancelledAt: string | null;
  cancelledReason: string | null;
  createdAt: string;
  /** The newest change known; null: none since it was planned. */
  changedAt: string | null;
  /** In the order of the session. */
  papers: readonly EventPaper[];
  /** Who presents the session as a whole. */
  presenters: readonly string[];
  /** What else people do there, by the team's names for it, in its order. */
  duties: readonly { name: string; holders: readonly string[] }[];
};

/** What one reader has taken on: to present a paper or the whole session (null), or a duty of that name. */
export type EventDuty = { paperId: string | null; name: string | null };

type Around = {
  /** The session's page. */
  url: string;
  organizer: Mailbox;
  /** What the reader does, where the event is for one person. */
  own?: readonly EventDuty[];
};

/** Takes a session and what surrounds it; gives the event that calendars and mails carry. The summary tells a reader what they do there. */
export const sessionEvent = (session: EventSession, { url, organizer, own = [] }: Around): CalendarEvent => ({
  uid: session.icsUid,
  sequence: session.icsSequence,
  time:
    session.kind === "timed" && session.startsAt
      ? { kind: "timed", startsAt: session.startsAt, minutes: session.durationMinutes ?? 0 }
      : { kind: "all_day", onDate: session.onDate },
  summary: summaryOf(session, own),
  description: descriptionOf(session, url),
  place: session.place,
  url,
  meetingUrl: session.meetingUrl,
  status: session.cancelledAt ? "CANCELLED" : "CONFIRMED",
  createdAt: session.createdAt,
  changedAt: session.changedAt ?? session.createdAt,
  organizer,
});

/** Takes a session; gives its name in a line: its title, else its first paper's and how many more there are. */
export const sessionName = ({ title, papers }: Pick<EventSession, "title" | "papers">): string => {
  if (title) return title;
  const [first, ...more] = papers;
  if (!first) return "Session";
  return `${readableText(first.title)}${more.length > 0 ? ` and ${more.length} more` : ""}`;
};

const summaryOf = (session: EventSession, own: readonly EventDuty[]): string => {
  const about = sessionName(session);
  if (session.cancelledAt || own.length === 0) return about;
  const talks = own.filter(({ name }) => name === null);
  const others = listed(own.flatMap(({ name }) => name ?? []));
  if (talks.length === 0) return `You are ${others}: ${about}`;
  const papers = session.papers.filter(({ id }) => talks.some(({ paperId }) => paperId === id));
  const what = papers.length > 0 ? papers.map(({ title }) => readableText(title)).join("; ") : about;
  return `You present: ${what}${others ? `; you are ${others}` : ""}`;
};

const descriptionOf = (session: EventSession, url: string): string => {
  const { cancelledAt, cancelledReason, papers, presenters, duties, meetingUrl, notes } = session;
  const paragraphs = [
    cancelledAt && `Cancelled${cancelledReason ? `: ${cancelledReason}` : "."}`,
    presenters.length > 0 && `Presented by ${listed(presenters)}.`,
    papers.map(paperLine).join("\n"),
    duties.map(({ name, holders }) => `${name}: ${listed(holders)}`).join("\n"),
    meetingUrl && `Join: ${meetingUrl}`,
    notes,
    `Papers, questions and notes: ${url}`,
  ];
  return paragraphs.filter(Boolean).join("\n\n");
};

const paperLine = ({ title, presenters }: EventPaper, at: number): string =>
  `${at + 1}. ${readableText(title)}${presenters.length > 0 ? ` (${listed(presenters)})` : ""}`;

const listed = (names: readonly string[]): string => {
  const each = [...new Set(names)];
  return each.length > 1 ? `${each.slice(0, -1).join(", ")} and ${each.at(-1)}` : (each[0] ?? "");
};

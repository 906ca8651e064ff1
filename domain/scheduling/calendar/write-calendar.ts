import { Temporal } from "temporal-polyfill";
import { contentLines, parameterValue, textValue, uriValue } from "./content-line.ts";

export type Mailbox = { name: string; address: string };

/** One session as calendars know it. Instants are ISO in UTC. */
export type CalendarEvent = {
  /** The same for ever. */
  uid: string;
  /** Raised by one on every change of time or place. */
  sequence: number;
  time: { kind: "timed"; startsAt: string; minutes: number } | { kind: "all_day"; onDate: string };
  summary: string;
  description: string;
  place: string | null;
  /** The session's page. */
  url: string;
  meetingUrl: string | null;
  /** Null says nothing: what a cancellation for one attendee wants. */
  status: "CONFIRMED" | "CANCELLED" | null;
  createdAt: string;
  changedAt: string;
  /** When a mailed object was made (RFC 5545, 3.8.7.2); a published one is as old as its last change. */
  madeAt?: string;
  organizer: Mailbox;
  /** Whom a mailed event is for; a published one names nobody. */
  attendee?: Mailbox & { answer: "NEEDS-ACTION" | "ACCEPTED" | "TENTATIVE" | "DECLINED" };
};

export type Calendar = {
  method: "PUBLISH" | "REQUEST" | "CANCEL";
  /** Of a feed: how programs call it, where its page is. */
  feed?: { name: string; url: string };
  events: readonly CalendarEvent[];
};

/** How often a program should read a feed again (RFC 7986; the older X- property is what most programs know). */
const refreshEvery = "PT1H";

/**
 * Takes sessions; gives the text of an iCalendar object (RFC 5545, 5546, 7986): timed ones in UTC, all-day ones as days with an
 * exclusive end, no recurrence; lines of at most 75 octets, each ended by CRLF. The same input is the same bytes.
 */
export const writeCalendar = ({ method, feed, events }: Calendar): string =>
  contentLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Lectern//Lectern//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${method}`,
    ...(feed
      ? [
          `NAME:${textValue(feed.name)}`,
          `X-WR-CALNAME:${textValue(feed.name)}`,
          `URL:${uriValue(feed.url)}`,
          `REFRESH-INTERVAL;VALUE=DURATION:${refreshEvery}`,
          `X-PUBLISHED-TTL:${refreshEvery}`,
        ]
      : []),
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ]);

const eventLines = (event: CalendarEvent): string[] => [
  "BEGIN:VEVENT",
  `UID:${textValue(event.uid)}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${stamp(event.madeAt ?? event.changedAt)}`,
  `CREATED:${stamp(event.createdAt)}`,
  `LAST-MODIFIED:${stamp(event.changedAt)}`,
  ...timeLines(event.time),
  `SUMMARY:${textValue(event.summary)}`,
  ...(event.description ? [`DESCRIPTION:${textValue(event.description)}`] : []),
  ...(event.place ? [`LOCATION:${textValue(event.place)}`] : []),
  `URL:${uriValue(event.url)}`,
  ...(event.meetingUrl ? [`CONFERENCE;VALUE=URI;LABEL=Join the meeting:${uriValue(event.meetingUrl)}`] : []),
  ...(event.status ? [`STATUS:${event.status}`] : []),
  `ORGANIZER${mailbox(event.organizer)}`,
  ...(event.attendee
    ? [`ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=${event.attendee.answer};RSVP=FALSE${mailbox(event.attendee)}`]
    : []),
  "END:VEVENT",
];

const mailbox = ({ name, address }: Mailbox): string => {
  const common = parameterValue(name);
  return `${common ? `;CN=${common}` : ""}:mailto:${uriValue(address)}`;
};

const timeLines = (time: CalendarEvent["time"]): string[] => {
  if (time.kind === "all_day") {
    const day = Temporal.PlainDate.from(time.onDate);
    return [
      `DTSTART;VALUE=DATE:${compact(day.toString())}`,
      `DTEND;VALUE=DATE:${compact(day.add({ days: 1 }).toString())}`,
    ];
  }
  return [`DTSTART:${stamp(time.startsAt)}`, `DTEND:${stamp(time.startsAt, time.minutes)}`];
};

const compact = (text: string): string => text.replace(/[-:]/g, "");

/** "20261020T160000Z", so many minutes later. An instant has no local time, so that Date is right here; it is ten times as fast as Temporal's polyfill. */
const stamp = (instant: string, minutes = 0): string => {
  const plain = minutes === 0 && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)$/.test(instant);
  const iso = plain ? instant : new Date(Date.parse(instant) + minutes * 60_000).toISOString();
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
};

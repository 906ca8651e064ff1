import ICAL from "ical.js";
import type { ParsedMail } from "mailparser";

export type MailedEvent = {
  method: string;
  uid: string;
  sequence: number;
  status: string | null;
  start: string;
  summary: string;
  organizer: string;
  attendees: { address: string; answer: string; rsvp: string }[];
  text: string;
};

/** The calendar files of a mail, each read back by a calendar library. */
export const mailedEvents = (mail: ParsedMail | undefined): MailedEvent[] =>
  (mail?.attachments ?? [])
    .filter(({ filename }) => filename?.endsWith(".ics"))
    .map(({ content }) => readEvent(content.toString("utf8")));

const readEvent = (text: string): MailedEvent => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent");
  if (events.length !== 1 || !events[0]) throw new Error(`${events.length} events in one object`);
  const [event] = events;
  const value = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? "";
  return {
    method: calendar.getFirstPropertyValue("method")?.toString() ?? "",
    uid: value("uid"),
    sequence: Number(value("sequence")),
    status: value("status") || null,
    start: value("dtstart"),
    summary: value("summary"),
    organizer: value("organizer"),
    attendees: event.getAllProperties("attendee").map((attendee) => ({
      address: String(attendee.getFirstValue()),
      answer: String(attendee.getParameter("partstat")),
      rsvp: String(attendee.getParameter("rsvp")),
    })),
    text,
  };
};

import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, writeCalendar } from "./write-calendar.ts";

// Everything that a person can type, with what breaks formats more often than chance would have it.
const unit = fc.oneof(
  fc.constantFrom('"', "\\", ";", ",", ":", "\n", "\r\n", "\r", "\0", "\t", "\u2028", "\u200f", "\u202e"),
  fc.constantFrom(
    "読",
    "書会",
    "👩🏽‍💻",
    "שלום",
    "مرحبا",
    "é",
    "BEGIN:VEVENT",
    "\nEND:VCALENDAR\n",
    "\ud800",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const text = fc.array(unit, { maxLength: 40 }).map((pieces) => pieces.join(""));
const moment = fc.integer({ min: 0, max: 4e9 }).map((seconds) => new Date(seconds * 1_000).toISOString());
const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 864e5).toISOString().slice(0, 10));
const mailbox = fc.record({ name: text, address: text.map((odd) => `a${odd}@example.org`) });
const time = fc.oneof(
  fc.record({
    kind: fc.constant("timed" as const),
    startsAt: moment,
    minutes: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({ kind: fc.constant("all_day" as const), onDate: day }),
);
const event: fc.Arbitrary<CalendarEvent> = fc.record(
  {
    uid: text,
    sequence: fc.nat(),
    time,
    summary: text,
    description: text,
    place: fc.option(text),
    url: text.map((odd) => `https://example.org/${odd}`),
    meetingUrl: fc.option(text.map((odd) => `https://example.org/${odd}`)),
    status: fc.constantFrom("CONFIRMED" as const, "CANCELLED" as const, null),
    createdAt: moment,
    changedAt: moment,
    organizer: mailbox,
    attendee: fc
      .tuple(mailbox, fc.constantFrom("NEEDS-ACTION" as const, "DECLINED" as const))
      .map(([who, answer]) => ({ ...who, answer })),
  },
  {
    requiredKeys: [
      "uid",
      "sequence",
      "time",
      "summary",
      "description",
      "place",
      "url",
      "meetingUrl",
      "status",
      "createdAt",
      "changedAt",
      "organizer",
    ],
  },
);
const calendar = fc
  .record({ name: text, events: fc.array(event, { maxLength: 4 }) })
  .map(({ name, events }) => ({
    method: "PUBLISH" as const,
    feed: { name, url: "https://example.org/t/a/sessions" },
    events,
  }));

/** What a text is after a round trip: line ends are one kind, other control characters are gone. */
const plain = (given: string) =>
  given
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "");

describe("writeCalendar", () => {
  it("writes lines of at most 75 octets, each valid UTF-8 and ended by CRLF", () => {
    fc.assert(
      fc.property(calendar, (given) => {
        const bytes = Buffer.from(writeCalendar(given), "utf8");
        expect(bytes.subarray(-2).toString()).toBe("\r\n");
        const lines = bytes.toString("latin1").split("\r\n").slice(0, -1);
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n\0]/);
          expect(line.length).toBeLessThanOrEqual(75);
          new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(line, "latin1"));
        }
      }),
    );
  });

  it("says the same to another parser, whatever was typed", () => {
    fc.assert(
      fc.property(calendar, (given) => {
        const root = ICAL.Component.fromString(writeCalendar(given));
        const found = root.getAllSubcomponents("vevent");
        expect(found).toHaveLength(given.events.length);
        for (const [at, of] of given.events.entries()) {
          const said = (name: string) => found[at]?.getFirstPropertyValue(name) ?? null;
          expect(said("uid") ?? "").toBe(plain(of.uid));
          expect(said("summary") ?? "").toBe(plain(of.summary));
          expect(said("description") ?? "").toBe(plain(of.description));
          expect(said("location") ?? "").toBe(plain(of.place ?? ""));
          expect(said("status")).toBe(of.status);
          expect(said("sequence")).toBe(of.sequence);
          const names = new Set(found[at]?.getAllProperties().map(({ name }) => name));
          expect(names.has("attendee")).toBe(of.attendee !== undefined);
          expect([...names].every((name) => expected.has(name))).toBe(true);
        }
      }),
    );
  });

  it("keeps double quotes out of parameters but where a colon or comma wants them", () => {
    fc.assert(
      fc.property(event, (given) => {
        const lines = writeCalendar({ method: "REQUEST", events: [given] })
          .replaceAll("\r\n ", "")
          .split("\r\n");
        for (const line of lines.filter((one) => /^(ORGANIZER|ATTENDEE|CONFERENCE)/.test(one)))
          expect(line.match(/"/g)?.length ?? 0).toBeOneOf([0, 2]);
      }),
    );
  });

  it("writes moments in UTC and whole days with an exclusive end", () => {
    const lines = (of: CalendarEvent["time"]) =>
      writeCalendar({ method: "PUBLISH", events: [{ ...sample, time: of }] })
        .split("\r\n")
        .filter((line) => /^DT(START|END)/.test(line));
    expect(lines({ kind: "timed", startsAt: "2026-10-20T16:00:00.000Z", minutes: 90 })).toEqual([
      "DTSTART:20261020T160000Z",
      "DTEND:20261020T173000Z",
    ]);
    expect(lines({ kind: "all_day", onDate: "2026-12-31" })).toEqual([
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
    ]);
  });

  it("names nobody but the organizer in what is published, and says how programs keep it fresh", () => {
    const feed = { name: "Readers", url: "https://example.org/t/a/sessions" };
    const written = writeCalendar({ method: "PUBLISH", feed, events: [sample] });
    expect(written).not.toContain("ATTENDEE");
    for (const line of [
      "METHOD:PUBLISH",
      "NAME:Readers",
      "X-WR-CALNAME:Readers",
      "URL:https://example.org/t/a/sessions",
      "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
      "X-PUBLISHED-TTL:PT1H",
      "ORGANIZER;CN=Readers:mailto:a@example.org",
      "CONFERENCE;VALUE=URI;LABEL=Join the meeting:https://meet.example.org/a",
    ])
      expect(written.replaceAll("\r\n ", "").split("\r\n")).toContain(line);
  });
});

const expected = new Set(
  "uid sequence dtstamp created last-modified dtstart dtend summary description location url conference status organizer attendee".split(
    " ",
  ),
);

const sample: CalendarEvent = {
  uid: "a@example.org",
  sequence: 0,
  time: { kind: "timed", startsAt: "2026-10-20T16:00:00.000Z", minutes: 90 },
  summary: "An evening",
  description: "",
  place: null,
  url: "https://example.org/a",
  meetingUrl: "https://meet.example.org/a",
  status: "CONFIRMED",
  createdAt: "2026-10-01T00:00:00.000Z",
  changedAt: "2026-10-01T00:00:00.000Z",
  organizer: { name: "Readers", address: "a@example.org" },
};

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, file } from "./calendars.fixture.ts";
import { busyFaults, busySentence } from "./faults.ts";
import { readBusy } from "./read-busy.ts";

const window = { from: "2026-10-19T00:00:00.000Z", to: "2027-10-24T00:00:00.000Z" };
const read = (text: string) => readBusy(text, "Europe/Berlin", window);
const start = ["DTSTART:20261020T080000Z", "DURATION:PT1H"];
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n).join(",");

describe("readBusy", () => {
  it.each([
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;INTERVAL=2",
    `FREQ=DAILY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)};BYSECOND=${numbers(60)}`,
    `FREQ=HOURLY;BYMINUTE=${numbers(60)}`,
    "FREQ=HOURLY;COUNT=999999999",
  ])("refuses a rule that repeats without end: %s", (rule) => {
    const text = file(event("DTSTART:19700101T080000Z", "DURATION:PT1H", `RRULE:${rule}`));
    expect(read(text)).toEqual({ ok: false, fault: "endless" });
  });

  it("ends rules that never come true", () => {
    for (const rule of ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=999999999"])
      expect(read(file(event("DTSTART:20200101T080000Z", "DURATION:PT1H", `RRULE:${rule}`))).ok).toBe(true);
  });

  it("refuses more events and dates than a person has", () => {
    const dates = (hours: number[]) =>
      hours.map((n) => new Date(Date.UTC(2026, 9, 20) + n * 36e5).toISOString().replace(/-|:|\.000/g, ""));
    const many = dates(Array.from({ length: 10_001 / 2 + 200 }, (_, n) => n));
    const events = [...many, ...many].map((at, n) => event(`UID:${n}`, `DTSTART:${at}`, "DURATION:PT1M"));
    expect(read(file(...events))).toEqual({ ok: false, fault: "too_many" });
  });

  it("bears a flood of exceptions", () => {
    const flood = Array.from({ length: 20_000 }, () => "20261020T080000Z").join(",");
    expect(read(file(event(...start, `EXDATE:${flood}`)))).toEqual({
      ok: true,
      times: { intervals: [], days: [] },
    });
  });

  it("says of everything else that it is no calendar, or a broken one", () => {
    for (const text of ["", "<html></html>", '{"a":1}', "BEGIN:VCARD\r\nEND:VCARD\r\n", "PK\u0003\u0004"])
      expect(read(text), text).toEqual({ ok: false, fault: "not_a_calendar" });
    for (const text of [
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
      file(event("DTSTART:garbage")),
      file(event(...start, "RRULE:FREQ=NEVER")),
    ])
      expect(read(text), text).toEqual({ ok: false, fault: "broken" });
  });

  it("answers any text, and gives stretches that end after they begin", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "BEGIN:VEVENT",
        "END:VEVENT",
        "BEGIN:VTIMEZONE",
        "END:VTIMEZONE",
        "BEGIN:STANDARD",
        "END:STANDARD",
        "TZID:Own",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:-0100",
        "DTSTART:20261020T080000Z",
        "DTSTART;TZID=Own:20261020T080000",
        "DTSTART;VALUE=DATE:20261020",
        "DTEND:20261021T080000Z",
        "DURATION:-P3D",
        "DURATION:PT90M",
        "RRULE:FREQ=DAILY;COUNT=3",
        "RRULE:FREQ=WEEKLY;BYDAY=1MO",
        "EXDATE:20261021T080000Z",
        "RDATE;VALUE=DATE:20261023",
        "RECURRENCE-ID:20261021T080000Z",
        "STATUS:CANCELLED",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.boolean(), (lines, closed) => {
        const reading = read(closed ? file("BEGIN:VEVENT", ...lines, "END:VEVENT") : file(...lines));
        if (!reading.ok) expect(Object.keys(busyFaults)).toContain(reading.fault);
        else for (const { startsAt, endsAt } of reading.times.intervals) expect(startsAt < endsAt).toBe(true);
      }),
    );
  });

  it("has a sentence for every fault, also for one that an older version stored", () => {
    for (const fault of [...Object.keys(busyFaults), "toString", "gone"])
      expect(busySentence(fault)).toMatch(/[.?]$/);
  });
});

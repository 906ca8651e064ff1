import { describe, expect, it } from "vitest";
import { event, file, middleEuropean, outlook } from "./calendars.fixture.ts";
import { readBusy } from "./read-busy.ts";

const window = { from: "2026-10-19T00:00:00.000Z", to: "2027-10-24T00:00:00.000Z" };
const read = (text: string, home = "Europe/Berlin", of = window) => readBusy(text, home, of);
/** The begins of all stretches, shortened to the hour: "2026-10-20T16". */
const begins = (text: string, home?: string, of = window) => {
  const reading = read(text, home, of);
  return reading.ok ? reading.times.intervals.map(({ startsAt }) => startsAt.slice(0, 13)) : reading.fault;
};
const daysOf = (text: string) => {
  const reading = read(text);
  return reading.ok
    ? reading.times.days.map(({ startsOn, endsOn }) => `${startsOn}/${endsOn}`)
    : reading.fault;
};
const hour = ["DURATION:PT1H"];

describe("readBusy", () => {
  it("reads what Outlook publishes, by the clocks of its zones and past their change", () => {
    expect(begins(outlook)).toEqual([
      "2026-10-20T16",
      "2026-10-21T07",
      "2026-10-22T09",
      "2026-10-27T18",
      "2026-11-17T17",
    ]);
    expect(daysOf(outlook)).toEqual(["2026-12-24/2026-12-27"]);
    expect(begins(outlook, "Asia/Kathmandu")).toEqual(begins(outlook));
  });

  it("reads what Google and Apple publish", () => {
    const google = file(
      "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
      "X-WR-TIMEZONE:America/New_York",
      event(
        "UID:a@google.com",
        "DTSTART;TZID=America/New_York:20261023T090000",
        "DTEND;TZID=America/New_York:20261023T103000",
        "RRULE:FREQ=DAILY;COUNT=10;BYDAY=MO,TU,WE,TH,FR",
        "EXDATE;TZID=America/New_York:20261026T090000",
        "TRANSP:OPAQUE",
      ),
      event("UID:b@google.com", "DTSTART:20261024T120000Z", "DTEND:20261024T130000Z", "TRANSP:TRANSPARENT"),
    );
    expect(begins(google)).toEqual([
      ...["2026-10-23T13", "2026-10-27T13", "2026-10-28T13", "2026-10-29T13", "2026-10-30T13"],
      // New York puts its clocks back on 1 November.
      ...["2026-11-02T14", "2026-11-03T14", "2026-11-04T14", "2026-11-05T14"],
    ]);
    const apple = file(
      "PRODID:-//Apple Inc.//macOS 14.0//EN",
      middleEuropean("Europe/Berlin"),
      event(
        "UID:A-1",
        "DTSTART;TZID=Europe/Berlin:20260101T080000",
        "DURATION:PT45M",
        "RRULE:FREQ=MONTHLY;BYDAY=-1FR",
        "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC",
      ),
      event("UID:A-2", "DTSTART:20261024T120000", ...hour),
    );
    expect(begins(apple).slice(0, 3)).toEqual(["2026-10-24T10", "2026-10-30T07", "2026-11-27T07"]);
    expect(begins(apple, "Asia/Kathmandu")[0]).toBe("2026-10-24T06");
  });

  it("knows zones by path, by X-LIC-LOCATION, and in quotes with a colon", () => {
    const at = (zone: string, ...definition: string[]) =>
      begins(file(...definition, event(`DTSTART;TZID=${zone}:20261020T180000`, ...hour)));
    for (const zone of [
      "/freeassociation.sourceforge.net/America/New_York",
      "Eastern Standard Time",
      "America/New_York",
    ])
      expect(at(zone), zone).toEqual(["2026-10-20T22"]);
    const named = middleEuropean("Local").replace("TZID:Local", "TZID:Local\r\nX-LIC-LOCATION:Asia/Tokyo");
    expect(at("Local", named)).toEqual(["2026-10-20T09"]);
    const odd = "(UTC+01:00) Amsterdam, Berlin";
    expect(at(`"${odd}"`, middleEuropean(odd))).toEqual(["2026-10-20T16"]);
    expect(at("Nowhere/Land")).toEqual(["2026-10-20T16"]);
  });

  it("follows a zone of the file's own exactly as the zone it describes, over two changes of clocks", () => {
    const every = (zone: string) =>
      Array.from(
        begins(
          file(
            middleEuropean("Own"),
            event(`DTSTART;TZID=${zone}:20261001T023000`, "DURATION:PT10M", "RRULE:FREQ=WEEKLY;BYDAY=SU,WE"),
          ),
        ),
      );
    const [own, known] = [every("Own"), every("Europe/Berlin")];
    // What IANA's rule leaves out where clocks skip 02:30, the file's own clock moves on.
    expect(own.filter((at) => !known.includes(at))).toEqual(["2027-03-28T01"]);
    expect(known.length).toBe(own.length - 1);
  });

  it("keeps whole days as days, with and without an end, and lets exceptions take single ones out", () => {
    const yearly = event("DTSTART;VALUE=DATE:20001225", "RRULE:FREQ=YEARLY");
    expect(daysOf(file(yearly))).toEqual(["2026-12-25/2026-12-26"]);
    const week = event(
      "DTSTART;VALUE=DATE:20261102",
      "RRULE:FREQ=DAILY;COUNT=5",
      "EXDATE;VALUE=DATE:20261104",
    );
    expect(daysOf(file(week))).toEqual(["2026-11-02/2026-11-04", "2026-11-05/2026-11-07"]);
    const until = event("DTSTART;VALUE=DATE:20261102", "RRULE:FREQ=DAILY;UNTIL=20261103");
    expect(daysOf(file(until))).toEqual(["2026-11-02/2026-11-04"]);
  });

  it("adds extra dates and periods once, and merges what overlaps", () => {
    const text = file(
      event(
        "UID:a",
        "DTSTART:20261020T080000Z",
        ...hour,
        "RDATE:20261020T080000Z,20261021T080000Z",
        "RDATE;VALUE=PERIOD:20261022T080000Z/PT3H,20261023T080000Z/20261023T090000Z",
      ),
      event("UID:b", "DTSTART:20261022T100000Z", "DTEND:20261022T123000Z"),
    );
    const reading = read(text);
    expect(reading.ok && reading.times.intervals).toEqual([
      { startsAt: "2026-10-20T08:00:00.000Z", endsAt: "2026-10-20T09:00:00.000Z" },
      { startsAt: "2026-10-21T08:00:00.000Z", endsAt: "2026-10-21T09:00:00.000Z" },
      { startsAt: "2026-10-22T08:00:00.000Z", endsAt: "2026-10-22T12:30:00.000Z" },
      { startsAt: "2026-10-23T08:00:00.000Z", endsAt: "2026-10-23T09:00:00.000Z" },
    ]);
  });

  it("bears what programs do to line ends, and several calendars in one file", () => {
    const one = file(event("DTSTART:20261020T080000Z", ...hour));
    const other = one.replaceAll("20261020", "20261021");
    for (const text of [
      `\ufeff${one}`,
      one.replaceAll("\r\n", "\n"),
      `\r\n${one}\r\n\r\n`,
      one.replace("BEGIN:VEVENT", "\r\nBEGIN:VEVENT"),
      one.replace("DTSTART:2026", "DTSTART:20\r\n 26"),
      one.replace("BEGIN:VCALENDAR", "begin:vcalendar"),
    ])
      expect(begins(text), JSON.stringify(text)).toEqual(["2026-10-20T08"]);
    expect(begins(one + other)).toEqual(["2026-10-20T08", "2026-10-21T08"]);
  });

  it("takes no time from events without any, outside the window, or before they end", () => {
    const text = file(
      event("UID:a", "DTSTART:20261020T080000Z"),
      event("UID:b", "DTSTART:20261020T080000Z", "DTEND:20261020T070000Z"),
      event("UID:c", "DTSTART:20200101T080000Z", ...hour),
      event("UID:d", "DTSTART:20300101T080000Z", ...hour),
      event("UID:e", ...hour),
    );
    expect(read(text)).toEqual({ ok: true, times: { intervals: [], days: [] } });
    expect(read(file())).toEqual({ ok: true, times: { intervals: [], days: [] } });
  });
});

import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { dayInZone } from "./day-in-zone.ts";
import { endInstant, startInstant } from "./local-time.ts";

const home = process.env.TZ;
afterEach(() => {
  process.env.TZ = home;
});

// Local time, zone → instant, and where a skipped time moved. Taken from the IANA tables, not from the code.
const known: [local: string, zone: string, startsAt: string, moved?: [to: string, minutes: number]][] = [
  ["2026-10-20T18:00", "Europe/Berlin", "2026-10-20T16:00"],
  ["2026-10-27T18:00", "Europe/Berlin", "2026-10-27T17:00"],
  ["2026-03-29T01:59", "Europe/Berlin", "2026-03-29T00:59"],
  ["2026-03-29T02:00", "Europe/Berlin", "2026-03-29T01:00", ["2026-03-29T03:00", 60]],
  ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30", ["2026-03-29T03:30", 60]],
  ["2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00"],
  ["2026-03-08T02:30", "America/New_York", "2026-03-08T07:30", ["2026-03-08T03:30", 60]],
  ["2026-11-02T18:00", "America/New_York", "2026-11-02T23:00"],
  ["2026-10-31T18:00", "America/New_York", "2026-10-31T22:00"],
  ["2026-07-01T18:00", "America/St_Johns", "2026-07-01T20:30"],
  ["2026-12-01T18:00", "America/St_Johns", "2026-12-01T21:30"],
  ["2026-03-08T02:15", "America/St_Johns", "2026-03-08T05:45", ["2026-03-08T03:15", 60]],
  ["2026-12-04T22:45", "Asia/Kathmandu", "2026-12-04T17:00"],
  ["2026-07-04T00:15", "Asia/Kathmandu", "2026-07-03T18:30"],
  ["2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45", ["2026-10-04T02:45", 30]],
  ["2026-10-04T02:30", "Australia/Lord_Howe", "2026-10-03T15:30"],
  ["2026-02-14T12:00", "Africa/Casablanca", "2026-02-14T11:00"],
  ["2026-02-15T12:00", "Africa/Casablanca", "2026-02-15T12:00"],
  ["2026-03-01T12:00", "Africa/Casablanca", "2026-03-01T12:00"],
  ["2026-03-22T02:30", "Africa/Casablanca", "2026-03-22T02:30", ["2026-03-22T03:30", 60]],
  ["2011-12-30T10:00", "Pacific/Apia", "2011-12-30T20:00", ["2011-12-31T10:00", 1440]],
];

describe("startInstant", () => {
  it.each(known)("%s in %s", (local, zone, startsAt, moved) => {
    expect(startInstant(local, zone)).toEqual({
      localStart: moved?.[0] ?? local,
      startsAt: `${startsAt}:00.000Z`,
      moved: moved ? { from: local, to: moved[0], minutes: moved[1] } : null,
      ambiguous: false,
    });
  });

  it.each([
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30"],
    ["2026-11-01T01:30", "America/New_York", "2026-11-01T05:30"],
    ["2026-11-01T01:30", "America/St_Johns", "2026-11-01T04:00"],
    ["2026-04-05T01:45", "Australia/Lord_Howe", "2026-04-04T14:45"],
    ["2026-02-15T02:30", "Africa/Casablanca", "2026-02-15T01:30"],
  ])("takes the first of two: %s in %s", (local, zone, first) => {
    expect(startInstant(local, zone)).toEqual({
      localStart: local,
      startsAt: `${first}:00.000Z`,
      moved: null,
      ambiguous: true,
    });
  });

  it("is the same to the byte wherever the server stands", () => {
    const answers = ["UTC", "America/Los_Angeles", "Asia/Kathmandu"].map((zone) => {
      process.env.TZ = zone;
      return JSON.stringify(known.map(([local, where]) => startInstant(local, where)));
    });
    expect(new Set(answers).size).toBe(1);
  });

  it("refuses what is no time or no zone", () => {
    expect(() => startInstant("soon", "Europe/Berlin")).toThrow(RangeError);
    expect(() => startInstant("2026-10-20T18:00", "Mars/Olympus")).toThrow(RangeError);
  });

  it("gives an instant that reads as the wall clock it names, moved forward at most", () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 365 * 10 });
    const zones = fc.constantFrom(...new Set(known.map(([, zone]) => zone)));
    fc.assert(
      fc.property(minute, zones, (minutes, zone) => {
        const local = new Date(Date.UTC(2024, 0, 1) + minutes * 60_000).toISOString().slice(0, 16);
        const { localStart, startsAt, moved } = startInstant(local, zone);
        expect(localStart >= local).toBe(true);
        expect(moved === null).toBe(localStart === local);
        // What is stored names the same instant when it is resolved again.
        expect(startInstant(localStart, zone)).toMatchObject({ startsAt, moved: null });
        expect(dayInZone(startsAt, zone)).toBe(localStart.slice(0, 10));
      }),
    );
  });
});

describe("endInstant", () => {
  it("counts real minutes, also across a change of clocks", () => {
    const { startsAt } = startInstant("2026-03-29T01:30", "Europe/Berlin");
    expect(endInstant(startsAt, 60)).toBe("2026-03-29T01:30:00.000Z");
  });
});

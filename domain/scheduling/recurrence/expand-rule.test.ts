import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { expandRule } from "./expand-rule.ts";
import { expandWholeDays } from "./expand-whole-days.ts";
import { readRule } from "./read-rule.ts";

const ruleOf = (text: string) => {
  const read = readRule(text);
  if (!read.ok) throw new Error(read.sentence);
  return read.rule;
};
const expand = (text: string, start: string, zone = "Europe/Berlin", limit?: number) => {
  const expanded = expandRule({ rule: ruleOf(text), start, zone, limit });
  if (!expanded.ok) throw new Error(expanded.sentence);
  return expanded.occurrences;
};
const instants = (text: string, start: string, zone?: string) =>
  expand(text, start, zone).map(({ instant }) => instant.slice(0, 16));
const locals = (text: string, start: string, zone?: string) =>
  expand(text, start, zone).map(({ local }) => local);

describe("expandRule", () => {
  it("keeps 18:00 in Berlin over the end of summer time", () => {
    expect(instants("FREQ=WEEKLY;COUNT=4", "2026-10-20T18:00")).toEqual([
      "2026-10-20T16:00",
      "2026-10-27T17:00",
      "2026-11-03T17:00",
      "2026-11-10T17:00",
    ]);
  });

  it.each([
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
  ])("stays at 18:00 every week of three years in %s", (zone) => {
    const given = expand("FREQ=WEEKLY;UNTIL=20281231", "2026-01-06T18:00", zone);
    expect(given).toHaveLength(156);
    given.forEach(({ local, instant }, week) => {
      expect(local).toBe(`${Temporal.PlainDate.from("2026-01-06").add({ weeks: week }).toString()}T18:00`);
      const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime();
      expect(wall.toString({ smallestUnit: "minute" })).toBe(local);
    });
  });

  it("moves a skipped time forward by the gap, counts it, and tells; of a doubled one it takes the first", () => {
    const spring = expand("FREQ=DAILY;COUNT=3", "2027-03-27T02:30");
    expect(spring.map(({ local, moved }) => [local, moved?.minutes ?? null])).toEqual([
      ["2027-03-27T02:30", null],
      ["2027-03-28T03:30", 60],
      ["2027-03-29T02:30", null],
    ]);
    const autumn = expand("FREQ=DAILY;COUNT=2", "2026-10-25T02:30");
    expect(autumn[0]).toMatchObject({ instant: "2026-10-25T00:30:00.000Z", ambiguous: true });
    expect(instants("FREQ=DAILY;COUNT=1", "2026-10-04T02:15", "Australia/Lord_Howe")).toEqual([
      "2026-10-03T15:45",
    ]);
    expect(instants("FREQ=HOURLY;COUNT=4", "2027-03-28T01:00")).toEqual([
      "2027-03-28T00:00",
      "2027-03-28T01:00",
      "2027-03-28T02:00",
    ]);
  });

  it("reads UNTIL with Z as an instant, without as a local day or time, itself included", () => {
    const last = (until: string) => locals(`FREQ=WEEKLY;UNTIL=${until}`, "2026-10-20T18:00").at(-1);
    expect(last("20261103T170000Z")).toBe("2026-11-03T18:00");
    expect(last("20261103T165959Z")).toBe("2026-10-27T18:00");
    expect(last("20261103")).toBe("2026-11-03T18:00");
    expect(last("20261103T180000")).toBe("2026-11-03T18:00");
    expect(last("20261103T175959")).toBe("2026-10-27T18:00");
    expect(locals("FREQ=WEEKLY;UNTIL=20261019", "2026-10-20T18:00")).toEqual([]);
  });

  it("begins with the first day on or after the start that the rule gives", () => {
    expect(locals("FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2026-10-20T18:00")).toEqual([
      "2026-10-26T18:00",
      "2026-11-02T18:00",
    ]);
  });

  it.each([
    ["FREQ=MONTHLY;BYDAY=2TU;COUNT=2", ["2026-11-10", "2026-12-08"]],
    ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["2026-10-30", "2026-11-27"]],
    ["FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=2", ["2026-11-10", "2026-12-08"]],
    ["FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2", ["2026-10-31", "2026-12-31"]],
    ["FREQ=YEARLY;COUNT=2", ["2026-10-20", "2027-10-20"]],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=3", ["2026-10-20", "2026-10-22", "2026-11-03"]],
    ["FREQ=DAILY;BYHOUR=9,15;COUNT=2", ["2026-10-21", "2026-10-21"]],
  ])("%s", (text, days) => {
    expect(locals(text, "2026-10-20T18:00").map((local) => local.slice(0, 10))).toEqual(days);
  });

  it("agrees with days counted one by one", () => {
    const start = fc
      .integer({ min: 0, max: 2000 })
      .map((days) => Temporal.PlainDate.from("2026-01-01").add({ days }));
    fc.assert(
      fc.property(start, aPattern, (from, { text, fits }) => {
        const found: string[] = [];
        for (let day = from; found.length < 12; day = day.add({ days: 1 }))
          if (fits(day, from)) found.push(day.toString());
        const whole = expandWholeDays({ rule: ruleOf(`${text};COUNT=12`), start: from.toString() });
        expect(whole).toEqual({ ok: true, days: found });
        expect(locals(`${text};COUNT=12`, `${from.toString()}T18:00`, "America/St_Johns")).toEqual(
          found.map((day) => `${day}T18:00`),
        );
      }),
      { numRuns: 60 },
    );
  });
});

type Fits = (day: Temporal.PlainDate, start: Temporal.PlainDate) => boolean;

const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const interval = fc.integer({ min: 1, max: 4 });
const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });
const monthsTo = (day: Temporal.PlainDate, start: Temporal.PlainDate) =>
  (day.year - start.year) * 12 + day.month - start.month;

// What our form offers, each as its rule and as a question to one day.
const aPattern: fc.Arbitrary<{ text: string; fits: Fits }> = fc.oneof(
  interval.map((n) => ({
    text: `FREQ=DAILY;INTERVAL=${n}`,
    fits: ((day, start) => start.until(day).days % n === 0) as Fits,
  })),
  fc.tuple(interval, fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })).map(([n, days]) => ({
    text: `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${days.map((day) => names[day - 1]).join()}`,
    fits: ((day, start) =>
      days.includes(day.dayOfWeek) && (monday(start).until(monday(day)).days / 7) % n === 0) as Fits,
  })),
  fc
    .tuple(interval, fc.constantFrom(1, 2, 3, 4, -1), fc.integer({ min: 1, max: 7 }))
    .map(([n, nth, weekday]) => ({
      text: `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${nth}${names[weekday - 1]}`,
      fits: ((day, start) =>
        monthsTo(day, start) % n === 0 &&
        day.dayOfWeek === weekday &&
        (nth === -1 ? day.day > day.daysInMonth - 7 : Math.ceil(day.day / 7) === nth)) as Fits,
    })),
  fc.integer({ min: 1, max: 31 }).map((date) => ({
    text: `FREQ=MONTHLY;BYMONTHDAY=${date}`,
    fits: ((day) => day.day === date) as Fits,
  })),
);

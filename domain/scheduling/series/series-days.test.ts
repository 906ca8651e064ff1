import { describe, expect, it } from "vitest";
import { endedBefore, listedDays, makeUp, placeOf, restOf, seriesDays } from "./series-days.ts";
import { seriesTextInput } from "./series-input.ts";

const weekly = (rule: string, skipDates: string[] = [], extraDates: string[] = []) => ({
  startsOn: "2026-11-03",
  rule,
  skipDates,
  extraDates,
});
const twelve = "FREQ=WEEKLY;COUNT=12";
const holidays = ["2026-12-22", "2026-12-29"];

describe("seriesDays", () => {
  it("leaves out skipped days and adds extra ones, in order", () => {
    expect(seriesDays(weekly("FREQ=WEEKLY;COUNT=4", ["2026-11-10"], ["2026-11-12"]))).toEqual([
      "2026-11-03",
      "2026-11-12",
      "2026-11-17",
      "2026-11-24",
    ]);
  });

  it("goes on for ever in a series without an end, 200 at a time", () => {
    const daily = { ...weekly("FREQ=DAILY"), startsOn: "2020-01-01" };
    expect(seriesDays(daily, { from: "2031-01-01", until: "2031-01-03" })).toHaveLength(3);
    expect(seriesDays(daily)).toHaveLength(200);
  });

  it("makes up for skipped days at the end: twelve with two holidays are twelve", () => {
    const rule = makeUp(weekly(twelve, holidays));
    expect(rule).toBe("FREQ=WEEKLY;COUNT=14");
    expect(seriesDays(weekly(rule, holidays))).toHaveLength(12);
    const moved = weekly(twelve, holidays, ["2026-12-21"]);
    expect(seriesDays({ ...moved, rule: makeUp(moved) })).toHaveLength(12);
    expect(makeUp(weekly(twelve, ["2026-11-04"]))).toBe(twelve);
  });

  it("lists skipped days between the others", () => {
    expect(listedDays(weekly("FREQ=WEEKLY;COUNT=3", ["2026-11-10"], ["2026-11-11"]))).toEqual([
      { day: "2026-11-03", is: "met" },
      { day: "2026-11-10", is: "skipped" },
      { day: "2026-11-11", is: "extra" },
      { day: "2026-11-17", is: "met" },
    ]);
  });

  it("knows which one a day is", () => {
    expect(placeOf(weekly("FREQ=WEEKLY;COUNT=14", holidays), "2026-11-17")).toEqual({ place: 3, all: 12 });
    expect(placeOf(weekly("FREQ=WEEKLY"), "2026-11-17")).toEqual({ place: 3, all: null });
    expect(placeOf(weekly(twelve), "2026-11-18")).toBeNull();
  });

  it("splits into an end and a rest that together are the whole", () => {
    for (const rule of [
      twelve,
      "FREQ=WEEKLY;INTERVAL=2;COUNT=9",
      "FREQ=MONTHLY;BYDAY=-1FR;COUNT=6",
      "FREQ=DAILY;INTERVAL=3;UNTIL=20270301",
    ])
      for (const day of ["2026-11-04", "2026-12-01", "2027-01-12"]) {
        const whole = weekly(rule, holidays, ["2026-11-28"]);
        const parts = [endedBefore(whole, day), restOf(whole, day)].flatMap((part) => seriesDays(part));
        expect(parts).toEqual(seriesDays(whole));
      }
  });
});

describe("seriesTextInput", () => {
  const text = { title: null, when: { kind: "all_day", onDate: "2026-11-03" }, rule: twelve };

  it("settles what is made up for", () => {
    const read = seriesTextInput.parse({ ...text, skipDates: holidays, makeUp: true });
    expect(read).toMatchObject({ rule: "FREQ=WEEKLY;COUNT=14", skipDates: holidays, extraDates: [] });
    expect(read).not.toHaveProperty("makeUp");
  });

  it.each([
    "FREQ=HOURLY",
    "FREQ=DAILY;BYHOUR=9,15",
    "FREQ=WEEKLY;COUNT=201",
    "FREQ=WEEKLY;UNTIL=20270101T000000Z",
    "FREQ=WEEKLY;UNTIL=20261102",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "nonsense",
  ])("refuses %s with a sentence", (rule) => {
    const read = seriesTextInput.safeParse({ ...text, rule });
    expect(read.error?.issues[0]).toMatchObject({ path: ["rule"], message: expect.stringMatching(/\.$/) });
  });
});

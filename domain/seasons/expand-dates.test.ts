import { describe, expect, it } from "vitest";
import { countFromNow, expandDates, spanOf, whatPassed } from "./expand-dates.ts";
import { seasonInput } from "./season-input.ts";

const rhythm = {
  kind: "rhythm",
  count: 4,
  everyWeeks: 1,
  weekday: 4,
  clock: "18:00",
  from: "2026-12-08",
  skipDaysOff: true,
} as const;

const christmas = {
  kind: "holiday",
  title: "Christmas Eve",
  startsOn: "2026-12-24",
  endsOn: "2026-12-24",
} as const;

describe("expandDates", () => {
  it("takes the weekday from a day on, leaves days off out and says so", () => {
    const { dates, notes } = expandDates({ dates: rhythm, zone: "Europe/Berlin" }, [
      christmas,
      { kind: "away", title: "Mia is away", startsOn: "2026-12-10", endsOn: "2026-12-10", userId: "m" },
    ]);
    expect(dates.map(({ localStart }) => localStart)).toEqual([
      "2026-12-10T18:00",
      "2026-12-17T18:00",
      "2026-12-31T18:00",
      "2027-01-07T18:00",
    ]);
    expect(dates[0]?.startsAt).toBe("2026-12-10T17:00:00.000Z");
    expect(notes).toEqual(["Thu 24 Dec 2026 is left out: Christmas Eve."]);
  });

  it("keeps a day off that was asked for, and says what clocks do", () => {
    const asked = { ...rhythm, everyWeeks: 2, skipDaysOff: false, from: "2026-12-10" };
    expect(expandDates({ dates: asked, zone: "Europe/Berlin" }, [christmas]).notes).toEqual([
      "Thu 24 Dec 2026 falls on a day off: Christmas Eve.",
    ]);
    const given = { kind: "given", at: ["2027-03-28T02:30", "2027-03-20T02:30"] } as const;
    const { dates, notes } = expandDates(
      { dates: { ...given, at: [...given.at] }, zone: "Europe/Berlin" },
      [],
    );
    expect(dates.map(({ localStart }) => localStart)).toEqual(["2027-03-20T02:30", "2027-03-28T03:30"]);
    expect(notes).toEqual(["On Sun 28 Mar 2027 clocks skip 02:30, so the session begins at 03:30."]);
  });

  it("ends where days off never do", () => {
    const always = { ...christmas, startsOn: "2026-12-14", endsOn: "2099-01-01" };
    const { dates, notes } = expandDates({ dates: rhythm, zone: "UTC" }, [always]);
    expect(dates).toHaveLength(1);
    expect(notes.at(-1)).toBe("Only 1 of 4 dates was found within three years.");
    expect(notes.length).toBeLessThan(12);
    expect(spanOf({ dates: rhythm })).toEqual({ from: "2026-12-08", to: "2029-12-07" });
  });
});

describe("a season that is partly over", () => {
  const zone = "Europe/Berlin";

  it("counts a rhythm from the first day on which it still can begin", () => {
    const from = (day: string, now: string) => {
      const { dates } = countFromNow({ dates: { ...rhythm, from: day }, zone }, now);
      return dates.kind === "rhythm" ? dates.from : null;
    };
    expect(from("2026-12-08", "2026-12-01T12:00:00.000Z")).toBe("2026-12-08");
    expect(from("2026-11-01", "2026-12-01T12:00:00.000Z")).toBe("2026-12-01");
    // At 18:00 in Berlin today's session has begun.
    expect(from("2026-11-01", "2026-12-01T17:00:00.000Z")).toBe("2026-12-02");
    expect(from("2026-11-01", "2026-12-01T23:30:00.000Z")).toBe("2026-12-02");
    const given = { dates: { kind: "given" as const, at: ["2020-12-01T18:00"] }, zone };
    expect(countFromNow(given, "2026-12-01T12:00:00.000Z")).toEqual(given);
  });

  it("says which of the named dates have passed", () => {
    const at = ["2026-11-17T18:00", "2026-11-24T18:00", "2026-12-01T18:00"];
    const { dates } = expandDates({ dates: { kind: "given", at }, zone }, []);
    expect(whatPassed(dates, "2026-11-17T16:59:00.000Z")).toBeNull();
    expect(whatPassed(dates, "2026-11-17T17:00:00.000Z")).toBe(
      "Tue 17 Nov 2026, 18:00 has passed. Choose a later time.",
    );
    expect(whatPassed(dates, "2026-11-30T12:00:00.000Z")).toBe(
      "Tue 17 Nov 2026, 18:00 and one more date have passed. Choose later times.",
    );
  });
});

describe("seasonInput", () => {
  it("refuses what no season can be, with a sentence", () => {
    const season = {
      title: "Winter",
      dates: rhythm,
      zone: "Europe/Berlin",
      minutes: 60,
      papers: { from: "chosen" },
      perSession: 1,
    };
    expect(seasonInput.safeParse(season).success).toBe(true);
    for (const bad of [
      { title: " " },
      { zone: "Mars/Base" },
      { perSession: 4 },
      { dates: { kind: "given", at: ["2026-02-30T18:00"] } },
      { dates: { kind: "given", at: ["2026-12-01T18:00", "2026-12-01T18:00"] } },
      { papers: { from: "picked", paperIds: [] } },
    ])
      expect(seasonInput.safeParse({ ...season, ...bad }).success).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClose, readRoundTimes, remindMoment } from "./round-times.ts";

const zone = "Europe/Berlin";
const now = "2026-10-20T10:00:00.000Z";
const asked = { opensAt: null, closesAt: "2026-10-27T18:00", remindHours: 24 };

describe("readRoundTimes", () => {
  it("opens at once, and closes by the wall after clocks have changed", () => {
    expect(readRoundTimes(asked, zone, now)).toEqual({
      ok: true,
      opensAt: now,
      closesAt: "2026-10-27T17:00:00.000Z",
      moved: [],
    });
  });

  it("moves a time that clocks skip, and says so", () => {
    const march = "2026-03-20T10:00:00.000Z";
    expect(readRoundTimes({ ...asked, closesAt: "2026-03-29T02:30" }, zone, march)).toMatchObject({
      closesAt: "2026-03-29T01:30:00.000Z",
      moved: [{ from: "2026-03-29T02:30", to: "2026-03-29T03:30", minutes: 60 }],
    });
  });

  it.each([
    [{ closesAt: "2026-10-20T12:00" }, "closesAt", "That time has passed. Choose a later one for the close."],
    [{ closesAt: "2026-10-20T12:04" }, "closesAt", "Give people at least 5 minutes to vote."],
    [{ closesAt: "2027-10-22T12:00" }, "closesAt", "A round closes within a year."],
    [{ closesAt: "2027-02-29T12:00" }, "closesAt", "There is no such day or time."],
    [{ closesAt: "2026-10-27T24:30" }, "closesAt", "There is no such day or time."],
    [{ opensAt: "2026-10-28T12:00" }, "closesAt", "The round would close before it opens."],
    [{ opensAt: "2026-10-27T09:58" }, "closesAt", "Give people at least 5 minutes to vote."],
    [
      { opensAt: "2026-10-20T11:59" },
      "opensAt",
      "That time has passed. Choose a later one, or open the round at once.",
    ],
    [{ opensAt: "2026-02-30T11:59" }, "opensAt", "There is no such day or time."],
    [
      { remindHours: 168 },
      "remindHours",
      "A reminder 168 h before the close would come before the round opens.",
    ],
  ])("refuses %j", (over, field, sentence) => {
    const answer = readRoundTimes({ ...asked, closesAt: "2026-10-27T10:00", ...over }, zone, now);
    expect(answer).toEqual({ ok: false, field, sentence });
  });

  it("keeps the opening of a round that has opened", () => {
    const openedAt = "2026-10-19T09:00:12.345Z";
    const past = { ...asked, opensAt: "2026-10-19T11:00" };
    expect(readRoundTimes(past, zone, now, openedAt)).toMatchObject({ ok: true, opensAt: openedAt });
    const later = { ...asked, opensAt: "2026-10-21T11:00" };
    expect(readRoundTimes(later, zone, now, openedAt)).toMatchObject({ ok: false, field: "opensAt" });
  });

  it("gives an answer for every text that looks like a time", () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
    const local = fc
      .tuple(two(13), two(32), two(25), two(61))
      .map(([month, day, hour, minute]) => `2026-${month}-${day}T${hour}:${minute}`);
    fc.assert(
      fc.property(local, fc.option(local), (closesAt, opensAt) => {
        const answer = readRoundTimes({ opensAt, closesAt, remindHours: null }, zone, now);
        if (!answer.ok) return;
        expect(answer.opensAt >= now).toBe(true);
        expect(Date.parse(answer.closesAt) - Date.parse(answer.opensAt)).toBeGreaterThanOrEqual(300_000);
      }),
    );
  });
});

it("a later close is read like the first one", () => {
  expect(readClose("2026-10-28T18:00", zone, now, now)).toEqual({
    ok: true,
    closesAt: "2026-10-28T17:00:00.000Z",
    moved: null,
  });
  expect(readClose("2026-10-20T12:03", zone, now, now)).toMatchObject({ ok: false, field: "closesAt" });
});

it("a reminder comes hours of real time before the close, also across a change of clocks", () => {
  expect(remindMoment("2026-10-25T17:00:00.000Z", 24)).toBe("2026-10-24T17:00:00.000Z");
});

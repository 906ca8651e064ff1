import fc from "fast-check";
import { expect, it } from "vitest";
import { firstDay, monthLater, optionsOf, weeksOf } from "./month-days.ts";

const months = fc
  .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

it("lays a month out in whole weeks from Monday, each day once", () => {
  fc.assert(
    fc.property(months, (month) => {
      const weeks = weeksOf(month);
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      const days = weeks.flat().filter((day) => day !== null);
      expect(days.length).toBeGreaterThanOrEqual(28);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(days.every((day) => day.startsWith(month))).toBe(true);
      weeks.flat().forEach((day, place) => {
        if (day) expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe((place + 1) % 7);
      });
      expect(monthLater(monthLater(month, 5), -5)).toBe(month);
    }),
  );
});

it("offers each day at each time, in order", () => {
  expect(optionsOf(["2031-05-07", "2031-05-06"], ["18:00", "12:00"])).toEqual([
    "2031-05-06T12:00",
    "2031-05-06T18:00",
    "2031-05-07T12:00",
    "2031-05-07T18:00",
  ]);
  expect(optionsOf(["2031-05-07", "2031-05-06"], null)).toEqual(["2031-05-06", "2031-05-07"]);
});

it("begins at the first day that can still be offered, in the next month when this one is over", () => {
  const zone = "Europe/Berlin";
  const evening = "2026-11-30T17:30:00.000Z";
  expect(firstDay(evening, zone, ["18:00", "20:00"])).toBe("2026-11-30");
  expect(firstDay(evening, zone, ["18:00", "18:30"])).toBe("2026-12-01");
  expect(firstDay(evening, "Pacific/Auckland", ["18:00"])).toBe("2026-12-01");
  // Whole days: today has begun.
  expect(firstDay(evening, zone, null)).toBe("2026-12-01");
  expect(firstDay("2026-12-31T12:00:00.000Z", zone, null)).toBe("2027-01-01");
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { monthLater, optionsOf, weeksOf } from "./month-days.ts";

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

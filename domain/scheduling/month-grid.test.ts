import fc from "fast-check";
import { expect, it } from "vitest";
import { dayAfterKey, monthAfter, monthGrid } from "./month-grid.ts";

const months = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

it("shows each day of the month once, in whole weeks that begin on Monday", () => {
  fc.assert(
    fc.property(months, (month) => {
      const weeks = monthGrid(month);
      const days = weeks.flat();
      const own = days.filter(({ inMonth }) => inMonth);
      expect(own.every(({ day }) => day.startsWith(month))).toBe(true);
      expect(own.length).toBe(new Date(Number(month.slice(0, 4)), Number(month.slice(5)), 0).getDate());
      expect(weeks.every((week) => week.length === 7)).toBe(true);
      expect(new Date(`${days[0]?.day}T00:00Z`).getUTCDay()).toBe(1);
      // No week without a day of the month.
      expect(weeks.every((week) => week.some(({ inMonth }) => inMonth))).toBe(true);
    }),
  );
});

it("knows short and long months", () => {
  expect(monthGrid("2027-02").length).toBe(4);
  expect(monthGrid("2026-08").length).toBe(6);
  expect(monthAfter("2026-12", 1)).toBe("2027-01");
  expect(monthAfter("2026-01", -1)).toBe("2025-12");
});

it("goes where the keys say", () => {
  expect(dayAfterKey("2026-10-31", "ArrowRight")).toBe("2026-11-01");
  expect(dayAfterKey("2026-10-31", "Home")).toBe("2026-10-26");
  expect(dayAfterKey("2026-10-31", "End")).toBe("2026-11-01");
  expect(dayAfterKey("2026-10-31", "PageDown")).toBe("2026-11-30");
  expect(dayAfterKey("2026-10-31", "x")).toBeNull();
});

import { expect, test } from "vitest";
import { readWrittenDay, resolveDay } from "./listing-date.ts";

test.each([
  ["Aug 12", { year: null, month: 8, day: 12 }],
  ["Aug 12, 2025", { year: 2025, month: 8, day: 12 }],
  ["12 August 2025", { year: 2025, month: 8, day: 12 }],
  ["Sept. 3rd", { year: null, month: 9, day: 3 }],
  ["2025-08-12", { year: 2025, month: 8, day: 12 }],
  ["Feb 29", { year: null, month: 2, day: 29 }],
])("%s is a day", (text, day) => expect(readWrittenDay(text)).toEqual(day));

test.each(["Aug 32", "Aug 0", "Feb 29, 2025", "2025-13-01", "Augment 12", "May", "12", ""])(
  "%s is none",
  (text) => {
    expect(readWrittenDay(text)).toBeNull();
  },
);

test("without a year it is the latest such day that is not in the future", () => {
  const on = (month: number, day: number, today: string) => resolveDay({ year: null, month, day }, today);
  expect(on(8, 12, "2026-08-12")).toEqual({ date: "2026-08-12", assumed: true });
  expect(on(8, 12, "2026-08-11")).toEqual({ date: "2025-08-12", assumed: true });
  expect(on(12, 31, "2026-01-01").date).toBe("2025-12-31");
  expect(on(2, 29, "2026-11-22").date).toBe("2024-02-29");
  expect(on(2, 29, "1903-01-01").date).toBe("1896-02-29");
  expect(resolveDay({ year: 2031, month: 1, day: 2 }, "2026-01-01")).toEqual({
    date: "2031-01-02",
    assumed: false,
  });
});

import { expect, test } from "vitest";
import { readItemDate } from "./item-date.ts";

test.each([
  ["Oct 7, 2024", { year: 2024, month: 10, day: 7 }],
  ["Oct 7, 20243", { year: 2024, month: 10, day: 7 }],
  ["May 30", { year: null, month: 5, day: 30 }],
  ["May 296", { year: null, month: 5, day: 29 }],
  ["May 36", { year: null, month: 5, day: 3 }],
  ["Sep 318", { year: null, month: 9, day: 3 }],
  ["May 3012", { year: null, month: 5, day: 30 }],
  ["Published on Aug 3, 2025", { year: 2025, month: 8, day: 3 }],
  ["May 30 · 6", { year: null, month: 5, day: 30 }],
])("%s", (text, day) => expect(readItemDate(text)).toEqual(day));

test.each(["May we", "June", "Feb 30", "Room 101", "Dec 2024 was cold"])("%s is no date", (text) => {
  expect(readItemDate(text)).toBeNull();
});

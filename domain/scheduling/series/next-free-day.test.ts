import { expect, it } from "vitest";
import { nextFreeDay } from "./next-free-day.ts";

const off = (startsOn: string, endsOn = startsOn, kind: "holiday" | "away" = "holiday") => ({
  kind,
  title: "Off",
  startsOn,
  endsOn,
});
const none = new Set<string>();

it("proposes the next day that is free", () => {
  expect(nextFreeDay("2026-12-22", [off("2026-12-22")], none)).toBe("2026-12-23");
  expect(nextFreeDay("2026-12-22", [off("2026-12-22", "2027-01-01")], none)).toBe("2027-01-04");
  expect(nextFreeDay("2026-12-22", [off("2026-12-22")], new Set(["2026-12-23"]))).toBe("2026-12-24");
});

it("stays on weekdays unless the day is a weekend, and minds nobody away", () => {
  expect(nextFreeDay("2026-12-25", [off("2026-12-25")], none)).toBe("2026-12-28");
  expect(nextFreeDay("2026-12-26", [off("2026-12-26")], none)).toBe("2026-12-27");
  expect(nextFreeDay("2026-12-22", [off("2026-12-23", "2026-12-23", "away")], none)).toBe("2026-12-23");
});

it("proposes nothing when all is off for weeks", () => {
  expect(nextFreeDay("2026-12-22", [off("2026-12-01", "2027-03-01")], none)).toBeNull();
});

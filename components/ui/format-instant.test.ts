import { expect, test } from "vitest";
import { nameDistance, nameZone, readWallClock } from "./format-instant.ts";

test("the same instant on several walls, also across midnight and quarter hours", () => {
  const at = "2025-12-04T18:30:00Z";
  expect(readWallClock(at, "Europe/Berlin")).toEqual({ year: 2025, date: "Thu 4 Dec", time: "19:30" });
  expect(readWallClock(at, "Asia/Kathmandu")).toEqual({ year: 2025, date: "Fri 5 Dec", time: "00:15" });
  expect(readWallClock(at, "America/St_Johns")).toEqual({ year: 2025, date: "Thu 4 Dec", time: "15:00" });
});

test("both hours of the autumn fold, and New Year", () => {
  expect(readWallClock("2025-10-26T00:30:00Z", "Europe/Berlin").time).toBe("02:30");
  expect(readWallClock("2025-10-26T01:30:00Z", "Europe/Berlin").time).toBe("02:30");
  expect(readWallClock("2025-12-31T23:30:00Z", "Europe/Berlin").year).toBe(2026);
});

test("zones as people say them", () => {
  expect(nameZone("America/New_York")).toBe("New York time");
  expect(nameZone("America/Argentina/Buenos_Aires")).toBe("Buenos Aires time");
  expect(nameZone("Etc/UTC")).toBe("UTC");
  expect(nameZone("Etc/GMT-3")).toBe("UTC+3");
});

test("distances", () => {
  const now = "2025-12-04T12:00:00Z";
  expect(nameDistance("2025-12-04T11:59:30Z", now)).toBe("just now");
  expect(nameDistance("2025-12-04T09:00:00Z", now)).toBe("3 h ago");
  expect(nameDistance("2025-12-05T12:00:00Z", now)).toBe("in 1 day");
  expect(nameDistance("2023-11-04T12:00:00Z", now)).toBe("2 years ago");
});

test("wrong input is refused", () => {
  expect(() => readWallClock("2025-12-04T18:30:00Z", "Mars/Olympus")).toThrow(RangeError);
  expect(() => readWallClock("soon", "UTC")).toThrow(RangeError);
});

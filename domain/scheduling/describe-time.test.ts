import { afterEach, expect, it } from "vitest";
import { describeDate, describeTime } from "./describe-time.ts";

const home = process.env.TZ;
afterEach(() => {
  process.env.TZ = home;
});

const evening = { kind: "timed", onDate: "2025-12-04", startsAt: "2025-12-04T18:30:00.000Z" } as const;

it("says the same moment on several walls, also past midnight, the same from every server", () => {
  for (const zone of ["UTC", "America/Los_Angeles", "Asia/Kathmandu"]) {
    process.env.TZ = zone;
    expect(describeTime(evening, "Europe/Berlin")).toBe("Thu 4 Dec 2025, 19:30 Berlin time");
    expect(describeTime(evening, "Asia/Kathmandu")).toBe("Fri 5 Dec 2025, 00:15 Kathmandu time");
    expect(describeTime(evening, "America/St_Johns")).toBe("Thu 4 Dec 2025, 15:00 St Johns time");
    expect(describeTime(evening, "America/New_York")).toBe("Thu 4 Dec 2025, 13:30 New York time");
    expect(describeTime(evening, "UTC")).toBe("Thu 4 Dec 2025, 18:30 UTC");
  }
});

it("never converts a whole day", () => {
  const day = { kind: "all_day", onDate: "2026-03-01", startsAt: null } as const;
  expect(describeTime(day, "Pacific/Kiritimati")).toBe("Sun 1 Mar 2026, all day");
  expect(describeDate("2028-02-29")).toBe("Tue 29 Feb 2028");
});

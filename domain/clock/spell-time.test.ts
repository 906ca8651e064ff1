import { expect, it } from "vitest";
import { spellTime } from "./spell-time.ts";

it.each([
  ["2026-10-27T17:00:00.000Z", "Europe/Berlin", "Tuesday 27 October 2026, 18:00 (Europe/Berlin)"],
  ["2026-10-27T17:00:00.000Z", "Asia/Kathmandu", "Tuesday 27 October 2026, 22:45 (Asia/Kathmandu)"],
  ["2026-11-01T05:30:00.000Z", "America/New_York", "Sunday 1 November 2026, 01:30 (America/New York)"],
  ["2027-01-01T00:00:00.000Z", "UTC", "Friday 1 January 2027, 00:00 (UTC)"],
])("%s in %s", (at, zone, words) => expect(spellTime(at, zone)).toBe(words));

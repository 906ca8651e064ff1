import { expect, it } from "vitest";
import { isTimeZone } from "./time-zone.ts";

it.each(["Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+3"])("knows %s", (zone) =>
  expect(isTimeZone(zone)).toBe(true),
);

it.each(["", "Berlin", "+05:30", "Europe/Atlantis", "Europe/Berlin\0", "🕰"])("refuses %j", (zone) =>
  expect(isTimeZone(zone)).toBe(false),
);

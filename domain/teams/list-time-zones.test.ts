import { expect, it } from "vitest";
import { listTimeZones } from "./list-time-zones.ts";
import { isTimeZone } from "./time-zone.ts";

it("lists places that exist, each once, found by their first letters", () => {
  const zones = listTimeZones();
  expect(zones.length).toBeGreaterThan(300);
  expect(new Set(zones.map((zone) => zone.value)).size).toBe(zones.length);
  expect(zones.every((zone) => isTimeZone(zone.value))).toBe(true);
  expect(zones).toContainEqual({ value: "Europe/Berlin", label: "Berlin (Europe)" });
  expect(zones).toContainEqual({ value: "America/Argentina/Ushuaia", label: "Ushuaia (America, Argentina)" });
  expect(zones).toContainEqual({ value: "Asia/Kolkata", label: "Kolkata (Asia)" });
  expect(zones.map((zone) => zone.value)).not.toContain("Asia/Calcutta");
  expect(zones).toContainEqual({ value: "UTC", label: "UTC" });
});

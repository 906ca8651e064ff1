import fc from "fast-check";
import { expect, it } from "vitest";
import { sessionDay } from "./sample-clock.ts";

it("puts the next session on a Thursday to come and the last one in the past, whenever the group is opened", () => {
  const moment = fc.date({
    min: new Date("2026-01-01T00:00:00Z"),
    max: new Date("2040-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  const zone = fc.constantFrom("Europe/Berlin", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu");
  fc.assert(
    fc.property(moment, zone, (date, where) => {
      const now = date.toISOString();
      const [past, next] = [sessionDay(now, where, -2), sessionDay(now, where, 0)];
      expect(new Date(`${next}T00:00:00Z`).getUTCDay()).toBe(4);
      const days = (Date.parse(`${next}T12:00:00Z`) - date.getTime()) / 86_400_000;
      expect(days).toBeGreaterThan(0.9);
      expect(days).toBeLessThan(9.6);
      expect(Date.parse(`${past}T12:00:00Z`)).toBeLessThan(date.getTime() - 4 * 86_400_000);
    }),
  );
});

import { expect, test } from "vitest";
import { laterFault } from "./later-fault.ts";

const round = { zone: "Europe/Berlin", closesAt: "2026-11-30T17:00:00.000Z" };

test.each([
  ["2026-11-30", "18:01", "2026-11-29T00:00:00.000Z", null],
  ["2026-11-30", "18:00", "2026-11-29T00:00:00.000Z", "later"],
  ["2026-12-01", "18:00", "2026-12-02T00:00:00.000Z", "to come"],
  ["", "18:00", "2026-11-29T00:00:00.000Z", "a day and a time"],
])("a close on %s at %s, asked %s: %s", (date, time, now, wrong) => {
  const fault = laterFault({ date, time }, round, now);
  if (wrong) expect(fault).toContain(wrong);
  else expect(fault).toBeNull();
});

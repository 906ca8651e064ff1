import { expect, it } from "vitest";
import { daysLater, localOf, momentOf, wallClockOf } from "./wall-clock.ts";

it("reads the clock on the team's wall", () => {
  const at = "2026-12-01T20:30:00.000Z";
  expect(wallClockOf(at, "Asia/Kathmandu")).toEqual({ date: "2026-12-02", time: "02:15" });
  expect(momentOf(wallClockOf(at, "Asia/Kathmandu"), "Asia/Kathmandu")?.startsAt).toBe(at);
});

it("counts days where the team is, across a change of clocks", () => {
  expect(daysLater("2026-10-23T23:30:00.000Z", "Europe/Berlin", 5, "18:00")).toEqual({
    date: "2026-10-29",
    time: "18:00",
  });
});

it("gives no moment while the fields are half filled", () => {
  expect(momentOf({ date: "", time: "18:00" }, "UTC")).toBeNull();
  expect(momentOf({ date: "2026-12-01", time: "" }, "UTC")).toBeNull();
  expect(momentOf({ date: "2026-03-29", time: "02:30" }, "Europe/Berlin")?.moved?.to).toBe(
    "2026-03-29T03:30",
  );
});

it("sends minutes, whatever a browser adds", () =>
  expect(localOf({ date: "2026-12-01", time: "18:00:30" })).toBe("2026-12-01T18:00"));

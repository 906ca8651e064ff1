import { expect, it } from "vitest";
import { nextLook, nextLookOfAll } from "./next-look.ts";

const times = { opensAt: "2026-12-01T08:00:00.000Z", closesAt: "2026-12-01T17:00:00.000Z" };

it("looks again when the clock changes what a round is", () => {
  expect(nextLook({ ...times, phase: "upcoming" }, "2026-12-01T07:59:30.000Z")).toBe(30_000);
  expect(nextLook({ ...times, phase: "open" }, "2026-12-01T16:30:00.000Z")).toBe(1_800_000);
});

it("waits an hour at most and a second at least", () => {
  expect(nextLook({ ...times, phase: "upcoming" }, "2026-11-01T00:00:00.000Z")).toBe(3_600_000);
  expect(nextLook({ ...times, phase: "open" }, "2026-12-01T17:00:00.000Z")).toBe(1_000);
});

it("follows the counting by the second and leaves what has ended alone", () => {
  expect(nextLook({ ...times, phase: "counting" }, times.closesAt)).toBe(1_000);
  for (const phase of ["decided", "short", "cancelled"] as const)
    expect(nextLook({ ...times, phase }, times.closesAt)).toBe(false);
});

it("takes the nearest of many rounds", () => {
  const open = { ...times, phase: "open" } as const;
  const decided = { ...times, phase: "decided" } as const;
  expect(nextLookOfAll([decided, open], "2026-12-01T16:59:00.000Z")).toBe(60_000);
  expect(nextLookOfAll([decided], "2026-12-01T16:59:00.000Z")).toBe(false);
  expect(nextLookOfAll([], "2026-12-01T16:59:00.000Z")).toBe(false);
});

import { expect, test } from "vitest";
import { mayCastBallot } from "./may-cast-ballot.ts";
import { roundPhases } from "./round.ts";

test("ballots change while a round is open, and at no other time", () => {
  const allowed = roundPhases.filter((phase) => mayCastBallot({ phase }).ok);
  expect(allowed).toEqual(["open"]);
});

test("whoever has no ballot at the close does not read that it counts", () => {
  for (const phase of ["counting", "decided"] as const) {
    expect(mayCastBallot({ phase })).toEqual({ ok: false, reason: "round_closed" });
    expect(mayCastBallot({ phase, cast: false })).toEqual({ ok: false, reason: "round_missed" });
  }
  expect(mayCastBallot({ phase: "upcoming", cast: false })).toEqual({ ok: false, reason: "round_not_open" });
  expect(mayCastBallot({ phase: "short" })).toEqual({ ok: false, reason: "round_short" });
  expect(mayCastBallot({ phase: "cancelled" })).toEqual({ ok: false, reason: "round_cancelled" });
});

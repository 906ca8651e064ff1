import { describe, expect, it } from "vitest";
import { isRanked, type RoundFacts, roundMethods, roundPhase } from "./round.ts";

const facts: RoundFacts = {
  opensAt: "2026-10-20T10:00:00.000Z",
  closesAt: "2026-10-27T17:00:00.000Z",
  cancelledAt: null,
  closedAt: null,
  shortAt: null,
  countedAt: null,
};
const closed = { closedAt: "2026-10-27T17:00:00.400Z" };

describe("roundPhase", () => {
  it.each<[Partial<RoundFacts>, string, string]>([
    [{}, "2026-10-20T09:59:59.999Z", "upcoming"],
    [{}, "2026-10-20T10:00:00.000Z", "open"],
    [{}, "2026-10-27T16:59:59.999Z", "open"],
    // Its time is over, though nothing has frozen it yet.
    [{}, "2026-10-27T17:00:00.000Z", "counting"],
    [closed, "2026-10-27T17:00:01.000Z", "counting"],
    [{ closedAt: "2026-10-21T10:00:00.000Z" }, "2026-10-21T10:00:00.000Z", "counting"],
    [{ ...closed, countedAt: closed.closedAt }, "2026-10-27T17:00:01.000Z", "decided"],
    [{ ...closed, shortAt: closed.closedAt }, "2026-10-27T17:00:01.000Z", "short"],
    [{ cancelledAt: "2026-10-21T10:00:00.000Z" }, "2026-10-20T09:00:00.000Z", "cancelled"],
  ])("%j at %s: %s", (over, now, phase) => {
    expect(roundPhase({ ...facts, ...over }, now)).toBe(phase);
  });
});

it("only Schulze asks for a ranking", () => {
  expect(roundMethods.filter(isRanked)).toEqual(["schulze"]);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { format, fraction, parse, sub, zero } from "#domain/voting/fraction.ts";
import { anyVote, aProfile, profileOf } from "./a-profile.fixture.ts";
import { equalShares } from "./equal-shares.ts";
import { explain } from "./explain.ts";
import { phragmen } from "./phragmen.ts";

test("members, shrinking budgets, and what plain approval would have chosen", () => {
  const profile = aProfile("abc", ["ab", "ab", "ab", "c", "c"], 2);
  const { winners, members, budgets, plainApproval } = explain(profile, equalShares(profile));
  // Budgets are 2/5. a costs three of them 1/3 each and leaves 1/15; c has 4/5, too little, but the best start.
  expect(winners.map(({ winner, by }) => `${winner} ${by}`)).toEqual(["a price", "c completion"]);
  expect(members[0]).toEqual({ voter: "v1", approved: 2, won: 1, seats: 2, gave: "1/3" });
  expect(members[3]).toEqual({ voter: "v4", approved: 1, won: 1, seats: 2, gave: "1/2" });
  expect(budgets.map(({ after }) => after)).toEqual([null, "a"]);
  expect(budgets.map(({ left }) => left.map(({ amount }) => amount).join(" "))).toEqual([
    "2/5 2/5 2/5 2/5 2/5",
    "1/15 1/15 1/15 2/5 2/5",
  ]);
  expect(plainApproval).toEqual({ winners: ["a", "b"], onlyHere: ["c"], onlyThere: ["b"] });
});

test("rules without budgets have none to show", () => {
  const profile = aProfile("ab", ["a"], 1);
  expect(explain(profile, phragmen(profile)).budgets).toEqual([]);
  expect(explain(aProfile("ab", [], 1), equalShares(aProfile("ab", [], 1))).members).toEqual([]);
});

test("the last bars are what the steps say is left, and bars never grow", () => {
  fc.assert(
    fc.property(anyVote(["1", "2/3", "5"]), ({ candidates, ballots, seats }) => {
      const profile = profileOf(candidates, ballots, seats);
      const { budgets, winners } = explain(profile, equalShares(profile));
      for (const [place, { after, left }] of budgets.entries()) {
        const now = new Map(left.map(({ voter, amount }) => [voter, amount]));
        const step = winners.find(({ winner }) => winner === after);
        for (const payer of step?.payers ?? []) expect(now.get(payer.voter)).toBe(payer.left);
        for (const { voter, amount } of budgets[place - 1]?.left ?? [])
          expect(sub(parse(amount) ?? zero, parse(now.get(voter) ?? "") ?? zero).n >= 0n).toBe(true);
      }
      const share = format(fraction(BigInt(seats), BigInt(ballots.length || 1)));
      if (ballots.every(({ weight }) => weight?.n === weight?.d))
        for (const { amount } of budgets[0]?.left ?? []) expect(amount).toBe(share);
    }),
  );
});

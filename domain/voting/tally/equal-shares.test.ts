import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  compare,
  div,
  type Fraction,
  format,
  fraction,
  min,
  mul,
  parse,
  sub,
  zero,
} from "#domain/voting/fraction.ts";
import { anyVote, profileOf } from "./a-profile.fixture.ts";
import { equalShares } from "./equal-shares.ts";
import { phragmen } from "./phragmen.ts";
import { at, type Profile } from "./profile.ts";

const one = fraction(1n);
const weights = ["1", "2", "1/3", "0.7", "123456789012345678", "1/99999999999999999"];
const sum = (all: Fraction[]) => all.reduce(add, zero);

/** The text of the rule, word for word, with a fraction of its own for every voter. */
const plainly = (profile: Profile) => {
  const w = (voter: number) => at(profile.weights, voter);
  const all = sum([...profile.weights]);
  const budgets = profile.weights.map((weight) => div(mul(weight, fraction(BigInt(profile.seats))), all));
  const told: string[] = [];
  const open = [...profile.candidates.keys()];
  const price = (voters: readonly number[]): Fraction | null => {
    let rest = one;
    let weight = sum(voters.map(w));
    const level = (voter: number) => div(at(budgets, voter), w(voter));
    for (const voter of [...voters].sort((a, b) => compare(level(a), level(b)))) {
      if (compare(div(rest, weight), level(voter)) <= 0) return div(rest, weight);
      rest = sub(rest, at(budgets, voter));
      weight = sub(weight, w(voter));
    }
    return null;
  };
  const least = (values: (Fraction | null)[]) => {
    let best: { candidate: number; value: Fraction } | null = null;
    for (const candidate of open) {
      const value = values[candidate];
      if (value && (!best || compare(value, best.value) < 0)) best = { candidate, value };
    }
    return best;
  };
  const seat = (candidate: number, value: string) => {
    open.splice(open.indexOf(candidate), 1);
    told.push(`${profile.candidates[candidate]} ${value}`);
  };
  while (told.length < profile.seats) {
    const best = least(profile.approvers.map(price));
    if (!best) break;
    seat(best.candidate, format(best.value));
    for (const voter of at(profile.approvers, best.candidate))
      budgets[voter] = sub(at(budgets, voter), min(at(budgets, voter), mul(w(voter), best.value)));
  }
  const loads = budgets.map((budget, voter) => div(sub(zero, budget), w(voter)));
  const carried = (voters: readonly number[]) =>
    add(one, sum(voters.map((voter) => mul(w(voter), at(loads, voter)))));
  while (told.length < profile.seats) {
    const best = least(
      profile.approvers.map((voters) =>
        voters.length > 0 ? div(carried(voters), sum(voters.map(w))) : null,
      ),
    );
    seat(best?.candidate ?? at(open, 0), best ? format(best.value) : "null");
    if (best) for (const voter of at(profile.approvers, best.candidate)) loads[voter] = best.value;
  }
  return told;
};

test("the fast way finds what the text of the rule says, to the last digit", () => {
  fc.assert(
    fc.property(anyVote(weights, 8), ({ candidates, ballots, seats }) => {
      const profile = profileOf(candidates, ballots, seats);
      expect(equalShares(profile).trace.map(({ winner, value }) => `${winner} ${value}`)).toEqual(
        plainly(profile),
      );
    }),
    { numRuns: 500 },
  );
});

test("each seat is paid with exactly 1, nobody overdraws, and what is left is told", () => {
  fc.assert(
    fc.property(anyVote(weights), ({ candidates, ballots, seats }) => {
      const profile = profileOf(candidates, ballots, seats);
      for (const { by, payers } of [...equalShares(profile).trace, ...phragmen(profile).trace]) {
        if (by === "nobody") continue;
        expect(format(sum(payers.map(({ gave }) => parse(gave) ?? zero)))).toBe("1");
        for (const { gave, left } of payers) expect(`${gave}${left ?? ""}`).not.toContain("-");
      }
    }),
  );
});

test("extended justified representation: ℓ·n/K voters who agree on ℓ candidates have a member with ℓ winners", () => {
  fc.assert(
    fc.property(anyVote(), ({ candidates, ballots, seats }) => {
      const winners = new Set(equalShares(profileOf(candidates, ballots, seats)).winners);
      for (let set = 1; set < 2 ** candidates.length; set++) {
        const wanted = candidates.filter((_, place) => (set >> place) & 1);
        const agreed = ballots.filter(({ approves }) => wanted.every((name) => approves.includes(name)));
        if (agreed.length === 0 || agreed.length * seats < wanted.length * ballots.length) continue;
        const happiest = Math.max(
          ...agreed.map(({ approves }) => approves.filter((name) => winners.has(name)).length),
        );
        expect(happiest).toBeGreaterThanOrEqual(Math.min(wanted.length, seats));
      }
    }),
    { numRuns: 500 },
  );
});

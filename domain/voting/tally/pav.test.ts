import * as fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, type Fraction, format, fraction, mul, parse, zero } from "#domain/voting/fraction.ts";
import { anyVote, profileOf } from "./a-profile.fixture.ts";
import { pav } from "./pav.ts";
import { at, type Profile } from "./profile.ts";

/** All committees in lexicographic order. */
const committees = (from: number, size: number, seats: number): number[][] =>
  seats === 0
    ? [[]]
    : Array.from({ length: Math.max(0, size - from) }, (_, step) => from + step).flatMap((first) =>
        committees(first + 1, size, seats - 1).map((rest) => [first, ...rest]),
      );

const scoreOf = ({ approves, weights }: Profile, committee: number[]): Fraction =>
  approves.reduce((all, approved, voter) => {
    const won = committee.filter((one) => approved.includes(one)).length;
    const joy = Array.from({ length: won }, (_, place) => fraction(1n, BigInt(place + 1))).reduce(add, zero);
    return add(all, mul(at(weights, voter), joy));
  }, zero);

test("it finds the first of the best of all committees", () => {
  const weights = ["1", "2", "1/3", "123456789012345678"];
  fc.assert(
    fc.property(anyVote(weights, 7), ({ candidates, ballots, seats }) => {
      const profile = profileOf(candidates, ballots, seats);
      let best: { committee: number[]; score: Fraction } | null = null;
      for (const committee of committees(0, candidates.length, seats)) {
        const score = scoreOf(profile, committee);
        if (!best || compare(score, best.score) > 0) best = { committee, score };
      }
      const found = pav(profile);
      if (!found.ok) throw new Error(found.sentence);
      expect(found.result.winners).toEqual(best?.committee.map((one) => candidates[one]));
      const parts = found.result.trace.map(({ value }) => parse(value ?? "") ?? zero);
      expect(format(parts.reduce(add, zero))).toBe(format(best?.score ?? zero));
    }),
    { numRuns: 300 },
  );
});

test("too many committees are refused, however many fit on the way", () => {
  const field = (size: number, seats: number) =>
    pav(
      profileOf(
        Array.from({ length: size }, (_, one) => `c${one}`),
        [],
        seats,
      ),
    );
  expect(field(22, 10).ok).toBe(true);
  expect(field(300, 299).ok).toBe(true);
  expect(field(200, 20)).toMatchObject({ ok: false, sentence: expect.stringContaining("20 of 200") });
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, type Fraction, format, fraction, min, parse, zero } from "#domain/voting/fraction.ts";
import { anyVote, profileOf } from "./a-profile.fixture.ts";
import { at, type Profile } from "./profile.ts";
import { schulze } from "./schulze.ts";

const ranked = (voter: string, order: string, weight: string) => ({
  voter,
  weight: parse(weight) ?? undefined,
  approves: [],
  ranks: order.split("").map((name) => [name]),
});

test("Schulze's own example of 45 voters: E, A, C, B, D; E reaches A by 25, A reaches E by 24", () => {
  const orders: Record<string, string> = {
    ACBED: "5",
    ADECB: "5",
    BEDAC: "8",
    CABED: "3",
    CAEBD: "7",
    CBADE: "2",
    DCEBA: "7",
    EBADC: "8",
  };
  const ballots = Object.entries(orders).map(([order, weight]) => ranked(order, order, weight));
  const { winners, trace } = schulze(profileOf("ABCDE".split(""), ballots, 5));
  expect(winners.join("")).toBe("EACBD");
  expect(trace[0]).toMatchObject({ value: "25", runnerUp: { candidate: "A", value: "24" } });
});

test("who is not ranked is tied last; a tie is broken by tie order", () => {
  const ballots = [ranked("v1", "c", "1/2"), ranked("v2", "d", "1/2")];
  expect(schulze(profileOf("abcd".split(""), ballots, 4)).winners.join("")).toBe("cdab");
});

const size = ({ candidates }: Profile) => candidates.length;

/** By the definition: the widest of all simple paths, each as wide as its weakest majority. */
const widest = (profile: Profile): ((a: number, b: number) => Fraction) => {
  const place = (voter: number, one: number) => {
    const found = at(profile.ranks, voter).findIndex((group) => group.includes(one));
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  const prefer = (a: number, b: number) =>
    profile.weights.filter((_, voter) => place(voter, a) < place(voter, b)).reduce(add, zero);
  const link = (a: number, b: number) => (compare(prefer(a, b), prefer(b, a)) > 0 ? prefer(a, b) : zero);
  const walk = (a: number, b: number, seen: number[]): Fraction =>
    [...profile.candidates.keys()]
      .filter((next) => next !== a && !seen.includes(next))
      .map((next) => (next === b ? link(a, b) : min(link(a, next), walk(next, b, [...seen, next]))))
      .reduce((best, path) => (compare(path, best) > 0 ? path : best), zero);
  return (a, b) => walk(a, b, [a]);
};

test("winners and strengths are those of all simple paths, tried one by one", () => {
  const weights = ["1", "2", "1/3", "123456789012345678"];
  fc.assert(
    fc.property(anyVote(weights, 5), ({ candidates, ballots, seats }) => {
      const profile = profileOf(candidates, ballots, seats);
      const p = widest(profile);
      const open = [...Array(size(profile)).keys()];
      const expected: number[] = [];
      while (expected.length < seats) {
        const next = open.find((one) => open.every((other) => compare(p(other, one), p(one, other)) <= 0));
        if (next === undefined) throw new Error("Somebody is always unbeaten.");
        expected.push(next);
        open.splice(open.indexOf(next), 1);
      }
      const { winners, trace } = schulze(profile);
      expect(winners).toEqual(expected.map((one) => candidates[one]));
      for (const { winner, value, runnerUp } of trace) {
        if (!runnerUp) continue;
        const [a, b] = [candidates.indexOf(winner), candidates.indexOf(runnerUp.candidate)];
        expect([value, runnerUp.value]).toEqual([format(p(a, b)), format(p(b, a))]);
      }
    }),
    { numRuns: 200 },
  );
});

test("a weight of a third is counted exactly", () => {
  const ballots = ["v1", "v2", "v3"].map((voter) => ranked(voter, "ba", "1/3"));
  const { trace } = schulze(profileOf(["a", "b"], [...ballots, ranked("v4", "ab", "1")], 1));
  // 3 · 1/3 against 1: nobody beats nobody, so a, by tie order.
  expect(trace[0]).toMatchObject({ winner: "a", value: format(fraction(0n)) });
});

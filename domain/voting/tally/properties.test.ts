import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type AnyVote, anyVote, profileOf } from "./a-profile.fixture.ts";
import type { BallotInput } from "./ballot-input.ts";
import { type RoundRule, tally } from "./by-rule.ts";
import type { TallyResult } from "./result.ts";

const rules = ["approval", "seq-pav", "pav", "phragmen", "equal-shares", "schulze"] as const;
const weights = ["1", "3", "1/2", "2/7", "123456789012345678"];

const resultOf = (rule: RoundRule, { candidates, ballots, seats }: AnyVote): TallyResult => {
  const tallied = tally(rule, profileOf(candidates, ballots, seats));
  if (!tallied.ok) throw new Error(tallied.sentence);
  return tallied.result;
};
const numbersOf = ({ trace }: TallyResult) =>
  trace.map(({ winner, by, value, runnerUp }) => ({ winner, by, value, runnerUp }));

test.each(rules)("%s: names and order of voters do not matter", (rule) => {
  const shuffled = anyVote(weights).chain((vote) =>
    fc.record({
      vote: fc.constant(vote),
      ballots: fc.shuffledSubarray(vote.ballots, { minLength: vote.ballots.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ vote, ballots }) => {
      const renamed = ballots.map((ballot, place) => ({ ...ballot, voter: `somebody ${place}` }));
      const other = resultOf(rule, { ...vote, ballots: renamed });
      expect(numbersOf(other)).toEqual(numbersOf(resultOf(rule, vote)));
    }),
  );
});

test.each(rules)("%s: a voter of weight k is k voters", (rule) => {
  fc.assert(
    fc.property(anyVote(["1", "2", "3"]), (vote) => {
      const copies = vote.ballots.flatMap((ballot): BallotInput[] =>
        Array.from({ length: Number(ballot.weight?.n ?? 1n) }, (_, copy) => ({
          ...ballot,
          voter: `${ballot.voter} ${copy}`,
          weight: undefined,
        })),
      );
      const other = resultOf(rule, { ...vote, ballots: copies });
      expect(numbersOf(other)).toEqual(numbersOf(resultOf(rule, vote)));
    }),
  );
});

test.each(["approval", "seq-pav", "phragmen", "schulze"] as const)(
  "%s: one seat more adds a winner and takes none away",
  (rule) => {
    fc.assert(
      fc.property(anyVote(weights), (vote) => {
        const all = resultOf(rule, { ...vote, seats: vote.candidates.length });
        expect(resultOf(rule, vote).winners).toEqual(all.winners.slice(0, vote.seats));
        expect(new Set(all.winners)).toEqual(new Set(vote.candidates));
      }),
    );
  },
);

test.each(["phragmen", "pav", "equal-shares"] as const)(
  "%s: n/K voters who agree on a candidate are not left without a winner (justified representation)",
  (rule) => {
    fc.assert(
      fc.property(anyVote(), (vote) => {
        const winners = new Set(resultOf(rule, vote).winners);
        const unheard = vote.ballots.filter(({ approves }) => !approves.some((name) => winners.has(name)));
        for (const name of vote.candidates) {
          const group = unheard.filter(({ approves }) => approves.includes(name));
          if (group.length > 0) expect(group.length * vote.seats).toBeLessThan(vote.ballots.length);
        }
      }),
    );
  },
);

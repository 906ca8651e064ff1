import * as fc from "fast-check";
import { parse } from "#domain/voting/fraction.ts";
import type { BallotInput } from "./ballot-input.ts";
import type { Profile } from "./profile.ts";
import { readProfile } from "./read-profile.ts";

// For tests: ballots in short, and any ballots at all.

/** Takes candidates and approvals as letters, "abc" and ["ab", "c"]; gives a profile of one voter for each. */
export const aProfile = (
  letters: string,
  ballots: readonly string[],
  seats: number,
  weights: string[] = [],
): Profile =>
  profileOf(
    letters.split(""),
    ballots.map((approves, place) => aBallot(`v${place + 1}`, approves, weights[place])),
    seats,
  );

export const aBallot = (voter: string, approves: string, weight = "1"): BallotInput => ({
  voter,
  weight: parse(weight) ?? undefined,
  approves: approves.split(""),
  ranks: [],
});

export const profileOf = (candidates: string[], ballots: BallotInput[], seats: number): Profile => {
  const read = readProfile(candidates, ballots, seats);
  if (!read.ok) throw new Error(read.sentence);
  return read.profile;
};

const groupsOf = (letters: string[], cuts: boolean[]): string[][] =>
  letters.reduce<string[][]>((groups, letter, place) => {
    const last = groups.at(-1);
    if (last && cuts[place]) last.push(letter);
    else groups.push([letter]);
    return groups;
  }, []);

export type AnyVote = { candidates: string[]; ballots: BallotInput[]; seats: number };

/** Small votes with every kind of ballot: empty, tied, weighted. */
export const anyVote = (weights: string[] = ["1"], mostCandidates = 6): fc.Arbitrary<AnyVote> =>
  fc.integer({ min: 1, max: mostCandidates }).chain((size) => {
    const candidates = "abcdefgh".split("").slice(0, size);
    const ballot = fc.record({
      weight: fc.constantFrom(...weights),
      approves: fc.subarray(candidates),
      ranked: fc.shuffledSubarray(candidates),
      cuts: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
    });
    return fc.record({
      candidates: fc.constant(candidates),
      seats: fc.integer({ min: 1, max: size }),
      ballots: fc.array(ballot, { maxLength: 8 }).map((all) =>
        all.map(({ weight, approves, ranked, cuts }, place) => ({
          voter: `v${place + 1}`,
          weight: parse(weight) ?? undefined,
          approves,
          ranks: groupsOf(ranked, cuts),
        })),
      ),
    });
  });

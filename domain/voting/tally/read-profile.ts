import { fraction, lcm } from "#domain/voting/fraction.ts";
import type { BallotInput } from "./ballot-input.ts";
import type { Profile } from "./profile.ts";

export type ProfileRead = { ok: true; profile: Profile } | { ok: false; sentence: string };

/** Takes candidates in tie order, ballots and seats; gives the profile, or what is wrong with them in a sentence. */
export const readProfile = (
  names: readonly string[],
  ballots: readonly BallotInput[],
  seats: number,
): ProfileRead => {
  const candidates = [...new Set(names)];
  if (seats > candidates.length) return { ok: false, sentence: tooFew(seats, candidates.length) };
  const numbers = new Map(candidates.map((name, number) => [name, number]));
  const voters = new Set<string>();
  for (const { voter, approves, ranks } of ballots) {
    if (voters.has(voter)) return { ok: false, sentence: `"${voter}" has two ballots; each voter has one.` };
    voters.add(voter);
    const unknown = [approves, ...ranks].flat().find((name) => !numbers.has(name));
    if (unknown !== undefined)
      return { ok: false, sentence: `The ballot of "${voter}" names "${unknown}", who is not a candidate.` };
  }
  if (commonDenominator(ballots) > mostDenominator)
    return {
      ok: false,
      sentence: "These weights have no common denominator below 10^60; take simpler ones.",
    };
  const numbersOf = (list: readonly string[]) => list.map((name) => numbers.get(name) ?? 0);
  const approves = ballots.map((ballot) => [...new Set(numbersOf(ballot.approves))].sort((a, b) => a - b));
  const approvers: number[][] = candidates.map(() => []);
  for (const [voter, approved] of approves.entries()) for (const one of approved) approvers[one]?.push(voter);
  const profile = {
    candidates,
    voters: [...voters],
    weights: ballots.map((ballot) => ballot.weight ?? fraction(1n)),
    approves,
    ranks: ballots.map((ballot) => eachOnce(ballot.ranks.map(numbersOf))),
    approvers,
    seats,
  };
  return { ok: true, profile };
};

// All fractions with denominators up to 100 fit. Beyond, exact numbers grow so long that a count takes minutes.
const mostDenominator = 10n ** 60n;

const commonDenominator = (ballots: readonly BallotInput[]): bigint => {
  let common = 1n;
  for (const { weight } of ballots) {
    common = lcm(common, weight?.d ?? 1n);
    if (common > mostDenominator) break;
  }
  return common;
};

const tooFew = (seats: number, candidates: number): string =>
  `There are more seats (${seats}) than candidates (${candidates}).`;

// Who is named twice stands where named first.
const eachOnce = (groups: number[][]): number[][] => {
  const seen = new Set<number>();
  const isNew = (one: number) => !seen.has(one) && seen.add(one).size > 0;
  return groups.map((group) => group.filter(isNew)).filter((group) => group.length > 0);
};

import { format, fraction, lcm } from "#domain/voting/fraction.ts";
import { at, type Profile } from "./profile.ts";
import type { Payment } from "./result.ts";
import { wholeWeights } from "./whole-weights.ts";

/** What one more winner is worth to each voter under PAV, in whole numbers over one denominator. */
export type Harmonic = {
  /** Per voter and number of winners that the voter approves of already: weight / (number + 1), times `over`. */
  gains: bigint[][];
  over: bigint;
};

/** Takes a profile; gives the worth of first, second, … winners. The denominator is lcm(1 … seats): 70 bits for 50. */
export const harmonic = (profile: Profile): Harmonic => {
  const { whole, scale } = wholeWeights(profile.weights);
  const numbers = Array.from({ length: profile.seats }, (_, number) => BigInt(number + 1));
  const common = numbers.reduce(lcm, 1n);
  const gains = whole.map((weight) => numbers.map((number) => weight * (common / number)));
  return { gains, over: common * scale };
};

/** Takes a winner and how many winners each voter had before; gives what each approver's wish was worth. */
export const worthOf = (
  profile: Profile,
  winner: number,
  had: readonly number[],
  sums: Harmonic,
): Payment[] =>
  at(profile.approvers, winner).map((voter) => ({
    voter: at(profile.voters, voter),
    gave: format(fraction(at(at(sums.gains, voter), at(had, voter)), sums.over)),
  }));

import { type Fraction, lcm } from "#domain/voting/fraction.ts";

/** Weights as whole numbers: each is `scale` times what was given, so ratios are kept and counting needs no fractions. */
export type WholeWeights = { whole: bigint[]; scale: bigint; sum: bigint };

/** Takes weights; gives them over their least common denominator. */
export const wholeWeights = (weights: readonly Fraction[]): WholeWeights => {
  const scale = weights.reduce((all, { d }) => lcm(all, d), 1n);
  const whole = weights.map(({ n, d }) => n * (scale / d));
  return { whole, scale, sum: whole.reduce((all, one) => all + one, 0n) };
};

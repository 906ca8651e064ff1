import { at } from "./profile.ts";

/**
 * Takes approvers, poorest per weight first, their rests per weight and weights; gives a float surely not above the
 * price ρ, Infinity when they surely cannot pay 1.
 *
 * For any set E of voters taken as paying all they have, (1 − Σ_E b) / (weight of the others) is at most ρ, with
 * equality for the right E. So a float that stops at the wrong voter still gives a bound, and only the rounding of
 * the sum remains: below 10⁻¹² for 10⁴ voters, as they pay at most 1 together. 10⁻⁹ is left for it.
 */
export const roughPrice = (
  voters: readonly number[],
  rests: readonly number[],
  weights: readonly number[],
): number => {
  let weight = voters.reduce((all, voter) => all + at(weights, voter), 0);
  // Weights that floats cannot add exactly would cancel below: no guess is better than a wrong one.
  if (!Number.isSafeInteger(weight)) return 0;
  let cost = 1;
  for (const voter of voters) {
    const rest = at(rests, voter);
    if (cost <= rest * weight) return Math.max(0, ((cost - 1e-9) / weight) * (1 - 1e-9));
    cost -= at(weights, voter) * rest;
    weight -= at(weights, voter);
  }
  return cost > 1e-9 ? Number.POSITIVE_INFINITY : 0;
};

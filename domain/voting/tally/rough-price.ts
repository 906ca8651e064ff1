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
  // Weights are added from the richest on, not taken off from the poorest on: nothing cancels.
  const behind = new Float64Array(voters.length + 1);
  for (let place = voters.length - 1; place >= 0; place--)
    behind[place] = at(behind, place + 1) + at(weights, at(voters, place));
  let cost = 1;
  for (const [place, voter] of voters.entries()) {
    const rest = at(rests, voter);
    const weight = at(behind, place);
    if (cost <= rest * weight) return Math.max(0, ((cost - 1e-9) / weight) * (1 - 1e-9));
    cost -= at(weights, voter) * rest;
  }
  return cost > 1e-9 ? Number.POSITIVE_INFINITY : 0;
};

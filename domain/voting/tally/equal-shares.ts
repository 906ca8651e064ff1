import { type Fraction, format, fraction, gcd, toNumber } from "#domain/voting/fraction.ts";
import { seatByLoad } from "./phragmen.ts";
import { at, type Profile } from "./profile.ts";
import { resultOf, type Step, type TallyResult, type Tell } from "./result.ts";
import { roughPrice } from "./rough-price.ts";
import { alikeOf, twoLeast } from "./two-least.ts";
import { wholeWeights } from "./whole-weights.ts";

/**
 * Takes a profile; every voter has the same budget by weight, a seat costs 1, and approvers share its price as evenly
 * as they can. Seats that nobody can pay are filled by sequential Phragmén, where a rest of the budget is a head start.
 *
 * Budgets are kept per unit of weight over one denominator, which a step multiplies by the weight that paid in full
 * and by nothing else; so they stay as short as the loads of phragmen.ts.
 */
export const equalShares = (profile: Profile, tell?: Tell): TallyResult => {
  const weights = wholeWeights(profile.weights);
  const { whole, scale } = weights;
  let over = weights.sum === 0n ? 1n : weights.sum;
  let rests = profile.voters.map(() => BigInt(profile.seats));
  const isApprover = profile.approvers.map((voters) => {
    const flags = new Uint8Array(profile.voters.length);
    for (const voter of voters) flags[voter] = 1;
    return flags;
  });
  const alike = alikeOf(profile.approvers);
  const heavy = profile.weights.map(toNumber);
  const bounds = new Float64Array(profile.candidates.length);
  let open = [...profile.candidates.keys()];
  const trace: Step[] = [];
  while (trace.length < profile.seats) {
    const order = inAscent(rests);
    const poorestFirst = (candidate: number) =>
      order.filter((voter) => at(isApprover, candidate)[voter] === 1);
    const rough = rests.map((n) => toNumber({ n: n * scale, d: over }));
    const [first, second] = twoLeast({
      open,
      alike,
      bounds,
      estimate: (candidate) => roughPrice(poorestFirst(candidate), rough, heavy),
      exact: (candidate) => price(poorestFirst(candidate), rests, whole, over, scale),
    });
    if (!first) break;
    open = open.filter((one) => one !== first.candidate);
    const { n, d } = { n: first.value.n / scale, d: first.value.d };
    const shared = gcd(n, d / over);
    const [target, factor] = [n / shared, d / over / shared];
    over *= factor;
    rests = rests.map((rest) => rest * factor);
    const payers = at(profile.approvers, first.candidate).map((voter) => {
      const rest = at(rests, voter);
      const paid = rest < target ? rest : target;
      rests[voter] = rest - paid;
      const text = (amount: bigint) => format(fraction(at(whole, voter) * amount, over));
      return { voter: at(profile.voters, voter), gave: text(paid), left: text(rest - paid) };
    });
    const text = (value: Fraction) => format(fraction(value.n, value.d));
    trace.push({
      winner: at(profile.candidates, first.candidate),
      by: "price",
      value: text(first.value),
      payers,
      runnerUp: second
        ? { candidate: at(profile.candidates, second.candidate), value: text(second.value) }
        : null,
    });
    tell?.(trace.length, profile.seats);
  }
  const state = { over, loads: rests.map((rest) => -rest) };
  const completed = seatByLoad(profile, weights, state, open, {
    seats: profile.seats - trace.length,
    by: "completion",
    tell: (done) => tell?.(trace.length + done, profile.seats),
  });
  return resultOf("equal-shares", [...trace, ...completed]);
};

/** The least ρ with Σ min(b, w·ρ) = 1 over these voters, poorest per weight first; null when they cannot pay 1. */
const price = (
  voters: readonly number[],
  rests: readonly bigint[],
  whole: readonly bigint[],
  over: bigint,
  scale: bigint,
): Fraction | null => {
  let cost = over;
  let weight = voters.reduce((all, voter) => all + at(whole, voter), 0n);
  for (const voter of voters) {
    const rest = at(rests, voter);
    if (cost <= rest * weight) return { n: cost * scale, d: over * weight };
    cost -= at(whole, voter) * rest;
    weight -= at(whole, voter);
  }
  return null;
};

const inAscent = (rests: readonly bigint[]): number[] =>
  [...rests.keys()].sort((a, b) => {
    const [left, right] = [at(rests, a), at(rests, b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });

import { type Fraction, format, fraction, gcd, toNumber } from "#domain/voting/fraction.ts";
import { at, type Profile } from "./profile.ts";
import { resultOf, type Step, type TallyResult, type Tell } from "./result.ts";
import { alikeOf, twoLeast } from "./two-least.ts";
import { type WholeWeights, wholeWeights } from "./whole-weights.ts";

/**
 * Loads of all voters over one denominator, in units of whole weights (a true load is `scale` times this). A step
 * multiplies the denominator by the weight behind its winner and by nothing else: 500 voters and 50 seats end near
 * 450 bits, where fractions of their own would be reduced a million times.
 */
export type Loads = { over: bigint; loads: bigint[] };

/** Takes a profile; seats one after the other whoever leaves the least load on its approvers (sequential Phragmén). */
export const phragmen = (profile: Profile, tell?: Tell): TallyResult => {
  const weights = wholeWeights(profile.weights);
  const state: Loads = { over: 1n, loads: profile.voters.map(() => 0n) };
  const open = profile.candidates.map((_, candidate) => candidate);
  const trace = seatByLoad(profile, weights, state, open, { seats: profile.seats, by: "load", tell });
  const load = (voter: number) => format(fraction(at(state.loads, voter) * weights.scale, state.over));
  const loads = Object.fromEntries(profile.voters.map((name, voter) => [name, load(voter)]));
  return resultOf("phragmen", trace, loads);
};

type Seating = { seats: number; by: "load" | "completion"; tell?: Tell };

/** Takes loads to start from (they are moved) and who is open; gives the steps of so many seats. */
export const seatByLoad = (
  profile: Profile,
  { whole, scale }: WholeWeights,
  state: Loads,
  candidates: readonly number[],
  { seats, by, tell }: Seating,
): Step[] => {
  const heavy = profile.weights.map(toNumber);
  const alike = alikeOf(profile.approvers);
  const sumOf = (voters: readonly number[]) => voters.reduce((all, voter) => all + at(whole, voter), 0n);
  const behind = profile.approvers.map(sumOf);
  const bounds = new Float64Array(profile.candidates.length).fill(Number.NEGATIVE_INFINITY);
  let open = candidates;
  const trace: Step[] = [];
  while (trace.length < seats && open.length > 0) {
    if (trace.length > 0) tell?.(trace.length, seats);
    const rough = state.loads.map((n) => toNumber({ n: n * scale, d: state.over }));
    const [first, second] = twoLeast({
      open,
      alike,
      bounds,
      estimate: (candidate) => roughLoad(at(profile.approvers, candidate), heavy, rough),
      exact: (candidate) => {
        const weight = at(behind, candidate);
        const carried = (all: bigint, voter: number) => all + at(whole, voter) * at(state.loads, voter);
        const n = at(profile.approvers, candidate).reduce(carried, state.over);
        return weight === 0n ? null : { n: n * scale, d: state.over * weight };
      },
    });
    const winner = first?.candidate ?? at(open, 0);
    open = open.filter((one) => one !== winner);
    const name = at(profile.candidates, winner);
    if (!first) {
      trace.push({ winner: name, by: "nobody", value: null, payers: [], runnerUp: null });
      continue;
    }
    const text = ({ n, d }: Fraction) => format(fraction(n, d));
    const target = { n: first.value.n / scale, d: first.value.d };
    const given = raise(state, at(profile.approvers, winner), target, whole);
    trace.push({
      winner: name,
      by,
      value: text(first.value),
      payers: given.map(({ voter, gave }) => ({ voter: at(profile.voters, voter), gave })),
      runnerUp: second
        ? { candidate: at(profile.candidates, second.candidate), value: text(second.value) }
        : null,
    });
  }
  return trace;
};

/** Lifts these voters to a load; tells what each gave of the winner's price of 1. */
const raise = (state: Loads, voters: readonly number[], to: Fraction, whole: readonly bigint[]) => {
  const shared = gcd(to.n, to.d / state.over);
  const [target, factor] = [to.n / shared, to.d / state.over / shared];
  state.over *= factor;
  state.loads = state.loads.map((load) => load * factor);
  return voters.map((voter) => {
    const gave = at(whole, voter) * (target - at(state.loads, voter));
    state.loads[voter] = target;
    return { voter, gave: format(fraction(gave, state.over)) };
  });
};

/** A float surely not above (1 + Σ w·ℓ) / Σ w. Summing 10⁴ terms errs by 10⁻¹² of their sizes; 10⁻⁹ is left for it. */
const roughLoad = (voters: readonly number[], heavy: readonly number[], rough: readonly number[]): number => {
  if (voters.length === 0) return Number.POSITIVE_INFINITY;
  let [sum, size, weight] = [1, 1, 0];
  for (const voter of voters) {
    const term = at(heavy, voter) * at(rough, voter);
    sum += term;
    size += Math.abs(term);
    weight += at(heavy, voter);
  }
  const bound = (sum - size * 1e-9) / weight;
  return Number.isFinite(bound) ? bound : Number.NEGATIVE_INFINITY;
};

import { format, fraction } from "#domain/voting/fraction.ts";
import { isSmall, large, small } from "./arithmetic.ts";
import { harmonic, worthOf } from "./harmonic.ts";
import { bestCommittee } from "./pav-search.ts";
import { at, type Profile } from "./profile.ts";
import { resultOf, type Step, type Tallied } from "./result.ts";

/** The most committees that are searched exactly; mostly well below a second, for hundreds of voters who approve of nearly all some seconds. */
export const mostCommittees = 1_100_000;

/**
 * Takes a profile; gives the committee with the highest sum of 1 + 1/2 + … over voters, the first in tie order among
 * equals, or a sentence when there are too many committees to be sure of the best.
 */
export const pav = (profile: Profile): Tallied => {
  const sentence = refuseCommittees(profile.candidates.length, profile.seats);
  if (sentence) return { ok: false, sentence };
  const sums = harmonic(profile);
  const most = sums.gains.flat().reduce((all, one) => all + one, 0n);
  const committee = isSmall(most)
    ? bestCommittee(profile, sums.gains, small)
    : bestCommittee(profile, sums.gains, large);
  const had = profile.voters.map(() => 0);
  const trace = committee.map((winner): Step => {
    const payers = worthOf(profile, winner, had, sums);
    const gain = (all: bigint, voter: number) => all + at(at(sums.gains, voter), at(had, voter));
    const value = at(profile.approvers, winner).reduce(gain, 0n);
    for (const voter of at(profile.approvers, winner)) had[voter] = at(had, voter) + 1;
    return {
      winner: at(profile.candidates, winner),
      by: at(profile.approvers, winner).length === 0 ? "nobody" : "score",
      value: format(fraction(value, sums.over)),
      payers,
      runnerUp: null,
    };
  });
  return { ok: true, result: resultOf("pav", trace) };
};

/** Takes candidates and seats; gives why their committees are too many to search, or null when they are not. */
export const refuseCommittees = (candidates: number, seats: number): string | null =>
  fewCommittees(candidates, seats)
    ? null
    : `PAV compares all committees, and ${seats} of ${candidates} make more than ${mostCommittees.toLocaleString("en")}. Sequential PAV (seq-pav) has no such limit.`;

/** C(m, k), given up as soon as it is past the limit; the smaller side of the triangle keeps every step rising. */
const fewCommittees = (m: number, k: number): boolean => {
  const side = Math.min(k, m - k);
  let count = 1;
  for (let i = 1; i <= side; i++) {
    count = (count * (m - side + i)) / i;
    if (count > mostCommittees) return false;
  }
  return true;
};

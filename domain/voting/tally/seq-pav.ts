import { format, fraction } from "#domain/voting/fraction.ts";
import { harmonic, worthOf } from "./harmonic.ts";
import { at, type Profile } from "./profile.ts";
import { resultOf, type Step, type TallyResult } from "./result.ts";

/**
 * Takes a profile; seats one after the other whoever adds most, where a voter's wish counts 1/2 after one winner, 1/3
 * after two. Scores are kept and lowered, not counted anew: a step costs what its winner's approvers approved.
 */
export const seqPav = (profile: Profile): TallyResult => {
  const sums = harmonic(profile);
  const had = profile.voters.map(() => 0);
  const scores = profile.approvers.map((voters) =>
    voters.reduce((all, voter) => all + at(at(sums.gains, voter), 0), 0n),
  );
  const open = new Set(scores.keys());
  const trace: Step[] = [];
  while (trace.length < profile.seats) {
    const winner = most(open, scores);
    open.delete(winner);
    const next = open.size > 0 ? most(open, scores) : null;
    const text = (candidate: number) => format(fraction(at(scores, candidate), sums.over));
    trace.push({
      winner: at(profile.candidates, winner),
      by: at(scores, winner) === 0n ? "nobody" : "score",
      value: text(winner),
      payers: worthOf(profile, winner, had, sums),
      runnerUp: next === null ? null : { candidate: at(profile.candidates, next), value: text(next) },
    });
    for (const voter of at(profile.approvers, winner)) {
      const gains = at(sums.gains, voter);
      const before = at(had, voter);
      had[voter] = before + 1;
      const lost = at(gains, before) - (gains[before + 1] ?? 0n);
      for (const candidate of at(profile.approves, voter)) scores[candidate] = at(scores, candidate) - lost;
    }
  }
  return resultOf("seq-pav", trace);
};

const most = (open: Set<number>, scores: readonly bigint[]): number => {
  let best = -1;
  // The set keeps tie order, so only more than the best so far takes its place.
  for (const one of open) if (best < 0 || at(scores, one) > at(scores, best)) best = one;
  return best;
};

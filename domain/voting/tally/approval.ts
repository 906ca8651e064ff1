import { type Fraction, format, fraction } from "#domain/voting/fraction.ts";
import { at, type Profile } from "./profile.ts";
import { resultOf, type Step, type TallyResult } from "./result.ts";
import { wholeWeights } from "./whole-weights.ts";

/** Takes a profile; seats whoever most approve of, by weight, ties in tie order. */
export const approval = (profile: Profile): TallyResult => {
  const { whole, scale } = wholeWeights(profile.weights);
  const support = profile.approvers.map((voters) =>
    voters.reduce((all, voter) => all + at(whole, voter), 0n),
  );
  const order = [...support.keys()].sort((a, b) => {
    const [left, right] = [at(support, a), at(support, b)];
    return left > right ? -1 : left < right ? 1 : a - b;
  });
  const approvalsOf = (candidate: number) => format(fraction(at(support, candidate), scale));
  const trace = order.slice(0, profile.seats).map((winner, place): Step => {
    const next = order[place + 1];
    return {
      winner: at(profile.candidates, winner),
      by: at(support, winner) === 0n ? "nobody" : "approvals",
      value: approvalsOf(winner),
      payers: at(profile.approvers, winner).map((voter) => ({
        voter: at(profile.voters, voter),
        gave: format(at<Fraction>(profile.weights, voter)),
      })),
      runnerUp:
        next === undefined ? null : { candidate: at(profile.candidates, next), value: approvalsOf(next) },
    };
  });
  return resultOf("approval", trace);
};

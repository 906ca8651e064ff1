import { approval } from "./approval.ts";
import { equalShares } from "./equal-shares.ts";
import { pav } from "./pav.ts";
import { phragmen } from "./phragmen.ts";
import type { Profile } from "./profile.ts";
import type { Tallied, TallyResult, Tell } from "./result.ts";
import type { Rule } from "./rules.ts";
import { schulze } from "./schulze.ts";
import { seqPav } from "./seq-pav.ts";

/** Rules that decide from one set of ballots; the queue also needs what came before. */
export type RoundRule = Exclude<Rule, "queue">;

const always =
  (rule: (profile: Profile, tell?: Tell) => TallyResult) =>
  (profile: Profile, tell?: Tell): Tallied => ({ ok: true, result: rule(profile, tell) });

const byRule: Record<RoundRule, (profile: Profile, tell?: Tell) => Tallied> = {
  "equal-shares": always(equalShares),
  phragmen: always(phragmen),
  approval: always(approval),
  "seq-pav": always(seqPav),
  pav,
  schulze: always(schulze),
};

/**
 * Takes a rule and a profile; gives the result, or a sentence when the rule cannot decide it. Tells its progress where
 * seats take time one by one: equal shares and Phragmén.
 */
export const tally = (rule: RoundRule, profile: Profile, tell?: Tell): Tallied => byRule[rule](profile, tell);

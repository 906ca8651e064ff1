import { approval } from "./approval.ts";
import { type TallyInput, tallyInput } from "./ballot-input.ts";
import { equalShares } from "./equal-shares.ts";
import { pav } from "./pav.ts";
import { phragmen } from "./phragmen.ts";
import type { Profile } from "./profile.ts";
import { readProfile } from "./read-profile.ts";
import type { Tallied, TallyResult, Tell } from "./result.ts";
import type { Rule } from "./rules.ts";
import { schulze } from "./schulze.ts";
import { seqPav } from "./seq-pav.ts";
import { tallyQueue } from "./tally-queue.ts";

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

/** Takes any value and what holds when it says nothing of its own; reads it as a document and counts it. Never throws. */
export const tallyDocument = (value: unknown, otherwise: { rule?: Rule; seats?: number }): Tallied => {
  const read = tallyInput.safeParse(value);
  if (!read.success) return { ok: false, sentence: sentenceOf(read.error.issues[0]) };
  const vote = read.data;
  const rule = vote.rule ?? otherwise.rule ?? "equal-shares";
  const seats = vote.seats ?? otherwise.seats ?? usualSeats(rule, vote);
  if (seats === undefined)
    return { ok: false, sentence: 'How many seats are there? Give --seats K or "seats".' };
  if (rule === "queue") return tallyQueue(vote, seats);
  const profile = readProfile(vote.candidates, vote.ballots, seats);
  return profile.ok ? tally(rule, profile.profile) : profile;
};

const usualSeats = (rule: Rule, vote: TallyInput): number | undefined =>
  rule === "queue" ? vote.rounds?.length : undefined;

const sentenceOf = (issue: { path: PropertyKey[]; message: string } | undefined): string => {
  const place = issue?.path.map(String).join(".") ?? "";
  return place ? `${place}: ${issue?.message}` : "This is not a document with candidates and ballots.";
};

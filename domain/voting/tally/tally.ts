import { type TallyInput, tallyInput } from "./ballot-input.ts";
import { tally } from "./by-rule.ts";
import { readProfile } from "./read-profile.ts";
import type { Tallied } from "./result.ts";
import type { Rule } from "./rules.ts";
import { tallyQueue } from "./tally-queue.ts";

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

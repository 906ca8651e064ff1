import type { RoundRule } from "./tally/by-rule.ts";

/** How a round may be counted; the first is what a new round takes. */
export const roundMethods = [
  "equal-shares",
  "approval",
  "seq-pav",
  "pav",
  "phragmen",
  "schulze",
] as const satisfies readonly RoundRule[];

export type RoundMethod = (typeof roundMethods)[number];

/** Whether ballots rank papers instead of approving them. */
export const isRanked = (method: RoundMethod): boolean => method === "schulze";

/** What the team sees of ballots after the close: who approved what, or only how many. */
export const disclosures = ["names", "counts"] as const;

export type Disclosure = (typeof disclosures)[number];

export const fewestCandidates = 2;
export const mostCandidates = 500;
/** A person ranks this many at most. */
export const mostRanked = 50;
export const mostSeats = 50;

/** The columns of a round that decide what it is. All moments are ISO in UTC. */
export type RoundFacts = {
  opensAt: string;
  closesAt: string;
  cancelledAt: string | null;
  /** When its ballots were frozen: at the close, or early by an organizer. */
  closedAt: string | null;
  /** When it closed with fewer ballots than its quorum; such a round may be extended. */
  shortAt: string | null;
  /** When its result was stored. */
  countedAt: string | null;
};

/** upcoming → open → counting → decided; or short of its quorum; or cancelled. */
export const roundPhases = ["upcoming", "open", "counting", "decided", "short", "cancelled"] as const;

export type RoundPhase = (typeof roundPhases)[number];

/** What a round is at that moment. Past its close and not yet frozen counts as counting: nobody votes any more. */
export const roundPhase = (round: RoundFacts, now: string): RoundPhase => {
  if (round.cancelledAt) return "cancelled";
  if (round.countedAt) return "decided";
  if (round.shortAt) return "short";
  if (round.closedAt) return "counting";
  if (isBefore(now, round.opensAt)) return "upcoming";
  return isBefore(now, round.closesAt) ? "open" : "counting";
};

// ISO text in UTC with milliseconds, as the database gives it, sorts like time.
const isBefore = (one: string, other: string): boolean => one < other;

import { isRanked } from "#domain/voting/round.ts";
import type { RoundCard } from "./round-types.ts";
import { words } from "./words.ts";

type Round = Pick<RoundCard, "phase" | "method" | "mine" | "candidates" | "turnout" | "quorum">;

/** What the reader said in a round: how far their ballot is, or that it waits; null where they have no say in it. */
export const mySentence = ({ phase, method, mine, candidates }: Round): string | null => {
  if (!mine || phase === "upcoming" || phase === "cancelled") return null;
  if (!mine.cast) return phase === "open" ? words.mineOpen : words.mineMissed;
  return (isRanked(method) ? words.mineRanked : words.mine)(mine.approved, candidates);
};

/** How many voted, and what that means for the quorum; null before it opens. */
export const turnoutSentence = ({ phase, turnout, quorum }: Round): string | null => {
  if (phase === "upcoming" || phase === "cancelled") return null;
  const voted = words.turnout(turnout.cast, turnout.eligible);
  if (quorum === null) return voted;
  const reach = phase === "open" ? words.quorum : words.quorumWas;
  return `${voted}, ${reach(quorum, turnout.cast)}`;
};

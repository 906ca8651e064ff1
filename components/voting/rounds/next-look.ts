import type { RoundPhase } from "#domain/voting/round.ts";

type Round = { phase: RoundPhase; opensAt: string; closesAt: string };

/** The shortest and the longest wait, in milliseconds. */
const soon = 1_000;
const late = 3_600_000;

/**
 * Takes a round and the moment it was read; gives how many milliseconds later its page looks again without being told: each
 * second while it is counted, at its opening and at its close, whose hour no news announces; false when it has ended.
 */
export const nextLook = ({ phase, opensAt, closesAt }: Round, now: string): number | false => {
  if (phase === "counting") return soon;
  if (phase !== "upcoming" && phase !== "open") return false;
  const wait = Date.parse(phase === "upcoming" ? opensAt : closesAt) - Date.parse(now);
  return Math.min(late, Math.max(soon, wait));
};

/** Takes rounds in a list; gives the shortest of their waits. */
export const nextLookOfAll = (rounds: readonly Round[], now: string): number | false => {
  const waits = rounds.map((round) => nextLook(round, now)).filter((wait) => wait !== false);
  return waits.length === 0 ? false : Math.min(...waits);
};

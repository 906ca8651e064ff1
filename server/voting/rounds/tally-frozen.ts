import type { FrozenBallot } from "#db/schema.ts";
import type { RoundMethod } from "#domain/voting/round.ts";
import { tally } from "#domain/voting/tally/by-rule.ts";
import { type ProfileRead, readProfile } from "#domain/voting/tally/read-profile.ts";
import type { Tallied, Tell } from "#domain/voting/tally/result.ts";

/** What was frozen at a round's close. */
export type Frozen = { method: RoundMethod; tieOrder: string[]; ballots: FrozenBallot[]; seats: number };

/** The frozen ballots as rules count them: without the papers that were no candidates any more at the close. */
export const frozenProfile = (frozen: Frozen): ProfileRead =>
  readProfile(frozen.tieOrder, countedBallots(frozen), frozen.seats);

/** The frozen ballots as the command line reads them too. */
export const countedBallots = ({ tieOrder, ballots }: Pick<Frozen, "tieOrder" | "ballots">) => {
  const running = new Set(tieOrder);
  const isRunning = (id: string) => running.has(id);
  return ballots.map(({ userId, approves, ranks }) => ({
    voter: userId,
    approves: approves.filter(isRunning),
    ranks: ranks.map((group) => group.filter(isRunning)).filter((group) => group.length > 0),
  }));
};

/** Counts frozen ballots here and now. */
export const tallyFrozen = (frozen: Frozen, tell?: Tell): Tallied => {
  const read = frozenProfile(frozen);
  return read.ok ? tally(frozen.method, read.profile, tell) : read;
};

import { type ProfileRead, readProfile } from "#domain/voting/tally/read-profile.ts";
import type { Frozen } from "./tally-off-thread.ts";

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

import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import type { ChosenPaper, ResultPage, RoundCard, RoundPage } from "./round-view.ts";

/** Upcoming, open, counting and short rounds, then those that ended, the newest first; at most 50. */
export const listRounds = async (_ctx: TeamContext): Promise<{ now: RoundCard[]; past: RoundCard[] }> => {
  throw new AppError("unavailable", "unexpected");
};

import { AppError } from "#server/errors.ts";
import { type LockedRound, loadRound } from "./load-round.ts";

/** loadRound for whoever does not mind that there is none: a job whose team was deleted, a form that makes one. Gives null then. */
export const findRound = (...given: Parameters<typeof loadRound>): Promise<LockedRound | null> =>
  loadRound(...given).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  });

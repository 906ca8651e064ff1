import type { Services } from "#server/context.ts";
import type { Jobs } from "#server/jobs/catalog.ts";

/** Counts the frozen ballots in a thread of its own and stores the result; twice is once. */
export const countRound = async (_services: Services, _job: Jobs["voting.count-round"]): Promise<void> => {
  throw new Error("not there yet");
};

import type { Services } from "#server/context.ts";
import type { Jobs } from "#server/jobs/catalog.ts";

/** Tells the team that a round has opened. */
export const openRound = async (_services: Services, _job: Jobs["voting.open-round"]): Promise<void> => {
  throw new Error("not there yet");
};

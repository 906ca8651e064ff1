import type { Services } from "#server/context.ts";
import type { Jobs } from "#server/jobs/catalog.ts";

/** Mails everybody who may vote and has no ballot yet, once per round and close. */
export const remindVoters = async (
  _services: Services,
  _job: Jobs["voting.remind-voters"],
): Promise<void> => {
  throw new Error("not there yet");
};

import type { Services } from "#server/context.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { write } from "#server/write.ts";
import { freezeRound } from "./freeze-round.ts";
import { loadRound } from "./load-round.ts";

/** Freezes the ballots of a round whose time is over; twice is once, and too early does nothing. */
export const closeRound = async (
  { db, bus, queue }: Pick<Services, "db" | "bus" | "queue">,
  { teamId, roundId }: Jobs["voting.close-round"],
): Promise<void> => {
  const ctx = { db, bus, queue, team: { id: enterTeamByJob(teamId) } };
  await write(ctx, async (tx) => freezeRound(tx, ctx, await loadRound(tx, ctx, roundId), { early: false }));
};

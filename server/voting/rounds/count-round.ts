import { and, eq, isNull } from "drizzle-orm";
import { results } from "#db/schema.ts";
import { recordActivity } from "#server/activity.ts";
import type { Services } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import type { Jobs } from "#server/jobs/catalog.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";
import { write } from "#server/write.ts";
import { keepCount } from "./keep-count.ts";
import { tallyOffThread } from "./tally-off-thread.ts";

/**
 * Counts the frozen ballots in a thread of its own and stores the result; twice is once, whoever is second finds it stored.
 * A count that fails says why in the log and throws, so that the queue tries again.
 */
export const countRound = async (
  { db, bus }: Pick<Services, "db" | "bus">,
  job: Jobs["voting.count-round"],
): Promise<void> => {
  const teamId = enterTeamByJob(job.teamId);
  const waiting = and(
    eq(results.teamId, teamId),
    eq(results.roundId, job.roundId),
    isNull(results.countedAt),
  );
  const [frozen] = await db.select().from(results).where(waiting);
  if (!frozen) return;
  const { method, tieOrder, ballots, seats } = frozen;
  const progress = keepCount(db, teamId, job.roundId);
  const tallied = await tallyOffThread({ method, tieOrder, ballots, seats }, { tell: progress.tell });
  await progress.end();
  if (!tallied.ok) {
    console.warn(`[rounds] round ${job.roundId} is not counted: ${tallied.sentence}`);
    throw new Error(tallied.sentence);
  }
  await write({ db, bus, team: { id: teamId } }, async (tx) => {
    const now = await databaseNow(tx);
    const counted = await tx
      .update(results)
      .set({ result: tallied.result, countedAt: now, countedSeats: seats })
      .where(waiting)
      .returning({ id: results.roundId });
    if (counted.length > 0)
      await recordActivity(
        tx,
        { team: { id: teamId }, now },
        { kind: "round.changed", details: { roundId: job.roundId } },
      );
  });
};

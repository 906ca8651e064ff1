import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { results, rounds } from "#db/schema.ts";
import { type RoundPhase, roundPhase } from "#domain/voting/round.ts";
import type { ActingContext, Team } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { notFound } from "#server/errors.ts";

export type RoundRow = typeof rounds.$inferSelect;

export type LockedRound = { round: RoundRow; phase: RoundPhase; now: string };

/** Locks a round for a write and says what it is by the database's clock, read after the lock: who waited is judged by when their turn came. Throws not_found. */
export const loadRound = async (
  tx: Tx,
  ctx: { team: Pick<Team, "id"> } & Partial<Pick<ActingContext, "asker">>,
  roundId: string,
): Promise<LockedRound> => {
  const [round] = await tx
    .select()
    .from(rounds)
    .where(and(eq(rounds.teamId, ctx.team.id), eq(rounds.id, roundId)))
    .for("no key update");
  if (!round) throw notFound();
  const [counted] = await tx
    .select({ at: sql<string | null>`${results.countedAt}` })
    .from(results)
    .where(and(eq(results.teamId, ctx.team.id), eq(results.roundId, roundId)));
  const now = await databaseNow(tx);
  return { round, now, phase: roundPhase({ ...round, countedAt: counted?.at ?? null }, now) };
};

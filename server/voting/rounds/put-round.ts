import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { roundCandidates, roundVoters } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { RoundInput } from "#domain/voting/round-input.ts";
import { remindMoment } from "#domain/voting/round-times.ts";
import type { ActingContext } from "#server/context.ts";
import { inChunks } from "#server/papers/in-chunks.ts";

/** Stores a round's shortlist and who may vote, instead of what stood there. */
export const putRound = async (
  tx: Tx,
  ctx: ActingContext,
  roundId: string,
  { paperIds, voterIds }: Pick<RoundInput, "paperIds" | "voterIds">,
): Promise<void> => {
  const teamId = ctx.team.id;
  await tx
    .delete(roundCandidates)
    .where(and(eq(roundCandidates.teamId, teamId), eq(roundCandidates.roundId, roundId)));
  await tx.delete(roundVoters).where(and(eq(roundVoters.teamId, teamId), eq(roundVoters.roundId, roundId)));
  const candidates = paperIds.map((paperId, index) => ({ teamId, roundId, paperId, position: index + 1 }));
  await tx.insert(roundCandidates).values(candidates);
  const voters = [...new Set(voterIds ?? [])].map((userId) => ({
    teamId,
    roundId,
    userId: userId as UserId,
  }));
  for (const chunk of inChunks(voters, 1_000)) await tx.insert(roundVoters).values(chunk);
};

/** A round's shortlist as the organizer listed it, and its voters; null where every member may vote. */
export const readLists = async (
  tx: Tx,
  ctx: ActingContext,
  roundId: string,
): Promise<Pick<RoundInput, "paperIds" | "voterIds">> => {
  const teamId = ctx.team.id;
  const papers = await tx
    .select({ id: roundCandidates.paperId })
    .from(roundCandidates)
    .where(and(eq(roundCandidates.teamId, teamId), eq(roundCandidates.roundId, roundId)))
    .orderBy(roundCandidates.position);
  const voters = await tx
    .select({ id: sql<string>`${roundVoters.userId}` })
    .from(roundVoters)
    .where(and(eq(roundVoters.teamId, teamId), eq(roundVoters.roundId, roundId)))
    .orderBy(roundVoters.userId);
  const voterIds = voters.length > 0 ? voters.map(({ id }) => id) : null;
  return { paperIds: papers.map(({ id }) => id), voterIds };
};

type Moments = { id: string; opensAt: string; closesAt: string; remindHours: number | null };

/**
 * Enqueues what a round does at its moments: open, remind, close. A job that comes too early, because the round was moved, does
 * nothing. A reminder whose moment has passed, after a short extension, goes out at once.
 */
export const enqueueRound = async (
  tx: Tx,
  ctx: ActingContext,
  round: Moments,
  now: string,
): Promise<void> => {
  const job = { teamId: ctx.team.id, roundId: round.id };
  const { enqueue } = ctx.queue;
  if (round.opensAt > now) await enqueue(tx, "voting.open-round", job, round.opensAt);
  if (round.remindHours !== null) {
    const moment = remindMoment(round.closesAt, round.remindHours);
    await enqueue(tx, "voting.remind-voters", job, moment > now ? moment : undefined);
  }
  await enqueue(tx, "voting.close-round", job, round.closesAt);
};

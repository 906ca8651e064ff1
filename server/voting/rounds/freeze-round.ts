import { createHash } from "node:crypto";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { type FrozenBallot, papers, results, roundCandidates, rounds } from "#db/schema.ts";
import { tieOrder } from "#domain/voting/tally/tie-order.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { isVoter } from "./is-voter.ts";
import type { LockedRound } from "./load-round.ts";

type Freezing = Pick<ActingContext, "queue"> & Partial<Pick<ActingContext, "asker">>;

/**
 * Ends the voting of a round under its lock: keeps the ballots of everybody who is a voter then and owes their count, or
 * says that they are fewer than the quorum. By itself a round ends at its close, however late that is noticed; who left
 * the team after it counts. Does nothing when the round was frozen before or must not be yet; gives whether it did.
 */
export const freezeRound = async (
  tx: Tx,
  ctx: Freezing,
  { round, phase, now }: LockedRound,
  how: { early: boolean },
): Promise<boolean> => {
  const isOver = phase === "counting" && round.closedAt === null;
  const isEarly = phase === "open" && how.early;
  if (!isOver && !isEarly) return false;
  const { ballots, eligible } = await readBallots(tx, round, isOver ? round.closesAt : null);
  const isShort = round.quorum !== null && ballots.length < round.quorum;
  await tx
    .update(rounds)
    .set({
      closedAt: now,
      closedBy: isEarly ? (ctx.asker?.userId ?? null) : null,
      shortAt: isShort ? now : null,
    })
    .where(and(eq(rounds.teamId, round.teamId), eq(rounds.id, round.id)));
  if (!isShort) {
    await tx.insert(results).values({
      teamId: round.teamId,
      roundId: round.id,
      frozenAt: now,
      ballots,
      eligible,
      method: round.method,
      ...(await readField(tx, round, ballots)),
    });
    await ctx.queue.enqueue(tx, "voting.count-round", { teamId: round.teamId, roundId: round.id });
  }
  await recordActivity(
    tx,
    { team: { id: round.teamId }, now, ...(isEarly && ctx.asker ? { asker: ctx.asker } : {}) },
    { kind: "round.changed", details: { roundId: round.id } },
  );
  return true;
};

type Round = LockedRound["round"];

/** By user id, so that the order tells nothing of who voted when. */
const readBallots = async (tx: Tx, { teamId, id }: Round, asOf: string | null) => {
  const { rows } = await tx.execute<FrozenBallot & { cast: boolean }>(sql`
    select m.user_id as "userId", b.approves, b.ranks, b.user_id is not null as cast from members m
    left join ballots b on b.team_id = ${teamId} and b.round_id = ${id} and b.user_id = m.user_id
    where ${isVoter(teamId, id, asOf)} order by m.user_id`);
  const ballots = rows
    .filter(({ cast }) => cast)
    .map(({ userId, approves, ranks }) => ({ userId, approves, ranks }));
  return { ballots, eligible: rows.length };
};

/** The candidates in tie order, and those that are none any more. */
const readField = async (tx: Tx, round: Round, ballots: FrozenBallot[]) => {
  const listed = await tx
    .select({ id: papers.id, status: papers.status, addedAt: papers.createdAt })
    .from(roundCandidates)
    .innerJoin(papers, and(eq(papers.teamId, roundCandidates.teamId), eq(papers.id, roundCandidates.paperId)))
    .where(and(eq(roundCandidates.teamId, round.teamId), eq(roundCandidates.roundId, round.id)))
    .orderBy(asc(roundCandidates.position));
  const approvals = new Map<string, number>();
  for (const { approves } of ballots)
    for (const id of approves) approvals.set(id, (approvals.get(id) ?? 0) + 1);
  const running = listed
    .filter(({ status }) => status === "candidate")
    .map((paper) => ({ ...paper, approvals: approvals.get(paper.id) ?? 0 }));
  return {
    tieOrder: tieOrder(running, round.id, sha256).map(({ id }) => id),
    leftOut: listed.filter(({ status }) => status !== "candidate").map(({ id }) => id),
    seats: Math.min(round.seats, running.length),
  };
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

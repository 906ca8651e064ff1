import { and, desc, eq } from "drizzle-orm";
import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { papers, queueLoads, queuePicks } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import { format } from "#domain/voting/fraction.ts";
import { pickNext, type QueueLoads, rebase } from "#domain/voting/tally/queue.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { loadQueue } from "./load-queue.ts";

export const pickNextPaperInput = z.object({ paperId: z.uuid() });

/**
 * Picks the next paper and stores everybody's load after it. paperId is the one the asker saw first in the order: another one
 * there by now is a conflict, so a double press picks once. Throws forbidden, not_found, conflict.
 */
export const pickNextPaper = async (
  ctx: ActingContext,
  { paperId }: z.infer<typeof pickNextPaperInput>,
): Promise<{ pickId: string; paperId: string }> =>
  write(ctx, async (tx) => {
    if (!can(ctx.asker, "queue.pick")) throw forbidden();
    const teamId = ctx.team.id;
    const [paper] = await tx
      .select({ id: papers.id })
      .from(papers)
      .where(and(eq(papers.teamId, teamId), eq(papers.id, paperId)));
    if (!paper) throw notFound();
    const { waiting, loads } = await loadQueue(tx, teamId);
    const pick = pickNext(waiting, loads);
    if (pick?.step.winner !== paperId)
      throw new AppError("conflict", "queue_moved", { first: pick?.step.winner ?? null });
    const after = rebase(pick.loads);
    const pickId = newId();
    await tx.insert(queuePicks).values({
      teamId,
      id: pickId,
      paperId,
      pickedAt: await laterThanAll(tx, teamId, ctx.now),
      pickedBy: ctx.asker.userId,
      waiting: waiting
        .filter(({ candidate, approvers }) => approvers.length > 0 || candidate === paperId)
        .map(({ candidate, approvers }) => ({ candidate, approvers: [...approvers] })),
      step: pick.step,
      loadsBefore: asTexts(loads),
      loadsAfter: asTexts(after),
    });
    await tx.delete(queueLoads).where(eq(queueLoads.teamId, teamId));
    const rows = [...after].map(([userId, load]) => ({
      teamId,
      userId: userId as UserId,
      load: format(load),
    }));
    if (rows.length > 0) await tx.insert(queueLoads).values(rows);
    await recordActivity(tx, ctx, { kind: "queue.changed", paperId, details: { pickId, change: "picked" } });
    return { pickId, paperId };
  });

// Picks are taken back newest first, so their order must be that of the lock, whatever the clocks of two processes say.
const laterThanAll = async (tx: Tx, teamId: TeamId, now: string): Promise<string> => {
  const [last] = await tx
    .select({ at: queuePicks.pickedAt })
    .from(queuePicks)
    .where(eq(queuePicks.teamId, teamId))
    .orderBy(desc(queuePicks.pickedAt), desc(queuePicks.id))
    .limit(1);
  if (!last || last.at < now) return now;
  return new Date(Date.parse(last.at) + 1).toISOString();
};

const asTexts = (loads: QueueLoads): Record<string, string> =>
  Object.fromEntries([...loads].map(([member, load]) => [member, format(load)]));

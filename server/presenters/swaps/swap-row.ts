import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { swaps } from "#db/schema.ts";
import { type SwapAnswer, swapAfter } from "#domain/presenters/swap.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";

/** One proposal, if the asker is the one (proposer or asked) who gives this answer. Throws not_found, forbidden, refused. */
export const loadSwap = async (
  tx: Tx,
  { team, asker }: ActingContext,
  swapId: string,
  answer: SwapAnswer,
) => {
  const [row] = await tx
    .select({
      id: swaps.id,
      givenId: swaps.givenId,
      takenId: swaps.takenId,
      from: swaps.proposedBy,
      to: swaps.proposedTo,
      status: swaps.status,
    })
    .from(swaps)
    .where(and(eq(swaps.teamId, team.id), eq(swaps.id, swapId)));
  if (!row) throw notFound();
  if (asker.userId !== (answer === "withdrawn" ? row.from : row.to)) throw forbidden();
  const after = swapAfter(row.status, answer);
  if (!after.ok) throw new AppError("refused", after.reason);
  return { ...row, isAnswered: row.status === answer };
};

/** Writes an answer down and tells the team's pages. */
export const endSwap = async (
  tx: Tx,
  ctx: ActingContext,
  swapId: string,
  status: SwapAnswer | "overtaken",
): Promise<void> => {
  await tx
    .update(swaps)
    .set({ status, answeredAt: ctx.now })
    .where(and(eq(swaps.teamId, ctx.team.id), eq(swaps.id, swapId)));
  await recordActivity(tx, ctx, { kind: "swap.changed", details: { swapId, status } });
};

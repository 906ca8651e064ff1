import { and, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import { newId } from "#db/new-id.ts";
import { swaps } from "#db/schema.ts";
import { whyInput } from "#domain/scheduling/session-input.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { loadAssignment } from "#server/presenters/load-assignment.ts";
import { write } from "#server/write.ts";
import { checkSwap } from "./check-swap.ts";
import { mailProposal } from "./mail-swap.ts";

export const proposeSwapInput = z.object({
  /** One's own duty; whom one asks, and the duty of theirs one takes for it (null: nothing, a give-away). */
  givenId: z.uuid(),
  userId: z.uuid().transform((id) => id as UserId),
  takenId: z.uuid().nullable(),
  note: whyInput,
});

/** Asks a colleague to exchange two duties, or to take one over, and mails them; the same again is the same proposal. Throws forbidden, not_found, refused. */
export const proposeSwap = async (
  ctx: ActingContext,
  { givenId, takenId, userId, note }: z.infer<typeof proposeSwapInput>,
): Promise<{ swapId: string }> => {
  if (!can(ctx.asker, "presenter.volunteer")) throw forbidden();
  return write(ctx, async (tx) => {
    const { userId: holder } = await loadAssignment(tx, ctx, givenId);
    if (!can(ctx.asker, "presenter.answer", { holder })) throw forbidden();
    const duties = await checkSwap(tx, ctx, { givenId, takenId, from: ctx.asker.userId, to: userId });
    const isSame = and(
      eq(swaps.teamId, ctx.team.id),
      eq(swaps.givenId, givenId),
      takenId ? eq(swaps.takenId, takenId) : isNull(swaps.takenId),
      eq(swaps.proposedTo, userId),
      eq(swaps.status, "proposed"),
    );
    const [same] = await tx.select({ id: swaps.id }).from(swaps).where(isSame);
    if (same) return { swapId: same.id };
    const swapId = newId();
    await tx.insert(swaps).values({
      teamId: ctx.team.id,
      id: swapId,
      givenId,
      takenId,
      proposedBy: ctx.asker.userId,
      proposedTo: userId,
      note,
      createdAt: ctx.now,
    });
    await recordActivity(tx, ctx, {
      kind: "swap.changed",
      sessionId: duties.given.sessionId,
      details: { swapId, status: "proposed" },
    });
    await mailProposal(tx, ctx, { ...duties, to: userId, note });
    return { swapId };
  });
};

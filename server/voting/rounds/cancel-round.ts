import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { ballots, rounds } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { loadRound } from "./load-round.ts";
import { tellForGood } from "./tell-round.ts";

export const cancelRoundInput = z.object({
  roundId: z.uuid(),
  reason: z
    .string()
    .trim()
    .max(500)
    .transform((text) => text || null),
});

/**
 * Cancels a round before its close, or one that fell short of its quorum, and throws its ballots away unread. Twice is once.
 * Throws forbidden, not_found, refused once it is counted.
 */
export const cancelRound = async (
  ctx: ActingContext,
  { roundId, reason }: z.infer<typeof cancelRoundInput>,
): Promise<{ roundId: string }> => {
  if (!can(ctx.asker, "round.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const { round, phase, now } = await loadRound(tx, ctx, roundId);
    if (phase === "cancelled") return { roundId };
    if (phase === "counting" || phase === "decided") throw new AppError("refused", "round_over");
    const own = and(eq(rounds.teamId, ctx.team.id), eq(rounds.id, roundId));
    const end = { cancelledAt: now, cancelledReason: reason, closedAt: null, closedBy: null, shortAt: null };
    await tx
      .update(rounds)
      .set({ ...end, version: round.version + 1 })
      .where(own);
    await tx.delete(ballots).where(and(eq(ballots.teamId, ctx.team.id), eq(ballots.roundId, roundId)));
    await tellForGood(tx, ctx, roundId, "cancelled");
    return { roundId };
  });
};

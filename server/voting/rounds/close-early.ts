import * as z from "zod";
import { can } from "#domain/teams/policy.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { freezeRound } from "./freeze-round.ts";
import { loadRound } from "./load-round.ts";

export const closeEarlyInput = z.object({ roundId: z.uuid() });

/** Closes a round now; one whose time is over already closes as by itself. Twice is once. Throws forbidden, not_found, refused. */
export const closeEarly = async (
  ctx: ActingContext,
  { roundId }: z.infer<typeof closeEarlyInput>,
): Promise<{ roundId: string }> => {
  if (!can(ctx.asker, "round.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const locked = await loadRound(tx, ctx, roundId);
    if (locked.phase === "upcoming") throw new AppError("refused", "round_not_open");
    if (locked.phase === "cancelled") throw new AppError("refused", "round_cancelled");
    const isEarly = locked.phase === "open";
    if ((await freezeRound(tx, ctx, locked, { early: true })) && isEarly)
      await recordAudit(tx, {
        teamId: ctx.team.id,
        actorId: ctx.asker.userId,
        action: "round.closed",
        details: { roundId },
        now: locked.now,
      });
    return { roundId };
  });
};

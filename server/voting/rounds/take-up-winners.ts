import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { rounds } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { loadRound } from "./load-round.ts";
import { tellRound } from "./tell-round.ts";

export const takeUpWinnersInput = z.object({ roundId: z.uuid(), takenUp: z.boolean() });

/** Makes the winners the next candidates for sessions, or takes that back. Twice is once. Throws forbidden, not_found, refused before there is a result. */
export const takeUpWinners = async (
  ctx: ActingContext,
  { roundId, takenUp }: z.infer<typeof takeUpWinnersInput>,
): Promise<{ roundId: string; takenUp: boolean }> => {
  if (!can(ctx.asker, "round.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const { round, phase, now } = await loadRound(tx, ctx, roundId);
    if (phase !== "decided") throw new AppError("refused", "round_not_decided");
    if ((round.takenUpAt !== null) === takenUp) return { roundId, takenUp };
    await tx
      .update(rounds)
      .set({ takenUpAt: takenUp ? now : null, takenUpBy: takenUp ? ctx.asker.userId : null })
      .where(and(eq(rounds.teamId, ctx.team.id), eq(rounds.id, roundId)));
    await tellRound(tx, ctx, roundId, takenUp ? "taken_up" : "not_taken_up");
    return { roundId, takenUp };
  });
};

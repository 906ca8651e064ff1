import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { rounds } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { readClose } from "#domain/voting/round-times.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { refuseField } from "./expect-good-round.ts";
import { loadRound } from "./load-round.ts";
import { enqueueRound } from "./put-round.ts";
import { tellForGood } from "./tell-round.ts";

export const extendRoundInput = z.object({
  roundId: z.uuid(),
  /** A wall clock in the round's zone. */
  closesAt: z.string().regex(/^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/, "Please give a day and a time."),
});

/**
 * Moves the close later, also of a round that fell short of its quorum: its ballots are kept, and whoever has none is reminded
 * again. The same close twice is once. Throws forbidden, not_found, refused.
 */
export const extendRound = async (
  ctx: ActingContext,
  { roundId, closesAt: local }: z.infer<typeof extendRoundInput>,
): Promise<{ roundId: string; closesAt: string }> => {
  if (!can(ctx.asker, "round.run")) throw forbidden();
  return write(ctx, async (tx) => {
    const { round, phase, now } = await loadRound(tx, ctx, roundId);
    if (phase === "counting" || phase === "decided" || phase === "cancelled")
      throw new AppError("refused", "round_over");
    const read = readClose(local, round.zone, round.opensAt, now);
    if (!read.ok) throw refuseField("round_times", read.field, read.sentence);
    const { closesAt } = read;
    if (closesAt === round.closesAt && phase !== "short") return { roundId, closesAt };
    if (closesAt <= round.closesAt) throw new AppError("refused", "round_not_later", { field: "closesAt" });
    await tx
      .update(rounds)
      .set({
        closesAt,
        closedAt: null,
        closedBy: null,
        shortAt: null,
        remindedAt: null,
        version: round.version + 1,
      })
      .where(and(eq(rounds.teamId, ctx.team.id), eq(rounds.id, roundId)));
    await enqueueRound(tx, ctx, { ...round, closesAt }, now);
    await tellForGood(tx, ctx, roundId, "extended", { from: round.closesAt, to: closesAt });
    return { roundId, closesAt };
  });
};

import { and, eq } from "drizzle-orm";
import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { ballots, rounds } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { roundInput } from "#domain/voting/round-input.ts";
import { readRoundTimes } from "#domain/voting/round-times.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import type { MadeRound } from "./create-round.ts";
import { expectGoodRound, refuseField } from "./expect-good-round.ts";
import { loadRound } from "./load-round.ts";
import { enqueueRound, putRound } from "./put-round.ts";
import { roundTextOf, saysSameRound } from "./round-text.ts";
import { tellForGood, tellRound } from "./tell-round.ts";

/** `version` is the one the writer read; the whole round is sent, as the form shows it. Times are wall clocks in the round's zone. */
export const updateRoundInput = z.intersection(
  roundInput,
  z.object({ roundId: z.uuid(), version: z.int().positive() }),
);

/**
 * Changes a round that has not closed and nobody has voted in yet; one that has opened keeps its opening.
 * Throws forbidden, not_found, refused (details: field, sentence), conflict (`changed_meanwhile`, details: theirs, version).
 */
export const updateRound = async (
  ctx: ActingContext,
  input: z.infer<typeof updateRoundInput>,
): Promise<MadeRound> => {
  if (!can(ctx.asker, "round.run")) throw forbidden();
  const { roundId, version, paperIds: _, voterIds: __, ...text } = input;
  return write(ctx, async (tx) => {
    const found = await loadRound(tx, ctx, roundId);
    const { round, phase, now } = found;
    if (phase !== "upcoming" && phase !== "open") throw new AppError("refused", "round_over");
    const theirs = await roundTextOf(tx, ctx, found);
    if (saysSameRound(found, theirs, input))
      return { roundId, opensAt: round.opensAt, closesAt: round.closesAt, moved: [] };
    if (round.version !== version)
      throw new AppError("conflict", "changed_meanwhile", { theirs, version: round.version });
    if (await hasBallots(tx, ctx, roundId)) throw new AppError("refused", "round_has_ballots");
    const openedAt = phase === "open" ? round.opensAt : undefined;
    const times = readRoundTimes(input, round.zone, now, openedAt);
    if (!times.ok) throw refuseField("round_times", times.field, times.sentence);
    await expectGoodRound(tx, ctx, input);
    const { opensAt, closesAt, moved } = times;
    await tx
      .update(rounds)
      .set({ ...text, opensAt, closesAt, remindedAt: null, version: version + 1 })
      .where(and(eq(rounds.teamId, ctx.team.id), eq(rounds.id, roundId)));
    await putRound(tx, ctx, roundId, input);
    await enqueueRound(tx, ctx, { ...text, id: roundId, opensAt, closesAt }, now);
    await tellForGood(tx, ctx, roundId, "updated");
    // Its job was enqueued for the opening that was planned before.
    if (phase === "upcoming" && opensAt <= now) await tellRound(tx, ctx, roundId, "opened");
    return { roundId, opensAt, closesAt, moved };
  });
};

const hasBallots = async (tx: Tx, ctx: ActingContext, roundId: string): Promise<boolean> => {
  const found = await tx
    .select({ roundId: ballots.roundId })
    .from(ballots)
    .where(and(eq(ballots.teamId, ctx.team.id), eq(ballots.roundId, roundId)))
    .limit(1);
  return found.length > 0;
};

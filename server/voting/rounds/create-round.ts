import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { rounds } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { roundInput } from "#domain/voting/round-input.ts";
import { type RoundTimes, readRoundTimes } from "#domain/voting/round-times.ts";
import type { ActingContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { expectGoodRound, refuseField } from "./expect-good-round.ts";
import { findRound } from "./find-round.ts";
import { enqueueRound, putRound } from "./put-round.ts";
import { roundTextOf, saysSameRound } from "./round-text.ts";
import { tellRound } from "./tell-round.ts";

/** `id` is made by whoever asks: asking the same again after a lost answer gives the same round. */
export const createRoundInput = z.intersection(roundInput, z.object({ id: z.uuid() }));

type Input = z.infer<typeof createRoundInput>;

export type MadeRound = {
  roundId: string;
  opensAt: string;
  closesAt: string;
  /** Wall clocks that clocks skip, and where they moved. */
  moved: RoundTimes["moved"];
};

/**
 * Makes a round and enqueues what it does at its moments. Throws forbidden, not_found, refused (details: field, sentence); for a
 * stored id that says something else, conflict (`changed_meanwhile`, details: theirs, version).
 */
export const createRound = async (ctx: ActingContext, input: Input): Promise<MadeRound> => {
  if (!can(ctx.asker, "round.run")) throw forbidden();
  const { id, paperIds: _, voterIds: __, ...text } = input;
  return write(ctx, async (tx) => {
    const stored = await findSame(tx, ctx, input);
    if (stored) return { roundId: id, opensAt: stored.opensAt, closesAt: stored.closesAt, moved: [] };
    const now = await databaseNow(tx);
    const times = readRoundTimes(input, ctx.team.timeZone, now);
    if (!times.ok) throw refuseField("round_times", times.field, times.sentence);
    await expectGoodRound(tx, ctx, input);
    const { opensAt, closesAt, moved } = times;
    await tx.insert(rounds).values({
      ...text,
      teamId: ctx.team.id,
      id,
      opensAt,
      closesAt,
      zone: ctx.team.timeZone,
      createdBy: ctx.asker.userId,
      createdAt: now,
    });
    await putRound(tx, ctx, id, input);
    await enqueueRound(tx, ctx, { ...text, id, opensAt, closesAt }, now);
    await tellRound(tx, ctx, id, opensAt > now ? "planned" : "opened");
    return { roundId: id, opensAt, closesAt, moved };
  });
};

/** The round of that id when it says the same; null when there is none. Throws invalid for somebody else's, conflict. */
const findSame = async (tx: Tx, ctx: ActingContext, input: Input) => {
  const found = await findRound(tx, ctx, input.id);
  if (!found) return null;
  const { round } = found;
  if (round.createdBy !== ctx.asker.userId) throw new AppError("invalid", "invalid_input");
  const theirs = await roundTextOf(tx, ctx, found);
  if (saysSameRound(found, theirs, input)) return round;
  throw new AppError("conflict", "changed_meanwhile", { theirs, version: round.version });
};

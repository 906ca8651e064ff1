import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { series } from "#db/schema.ts";
import { horizonOf } from "#domain/scheduling/series/horizon.ts";
import { missingOccurrences } from "#domain/scheduling/series/missing-occurrences.ts";
import { seriesTextInput } from "#domain/scheduling/series/series-input.ts";
import { type SeriesText, scheduleOf } from "#domain/scheduling/series/series-text.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { momentOf } from "../session-row.ts";
import { makeOccurrences } from "./make-occurrences.ts";
import { loadSeries, seriesColumnsOf, seriesTextOf } from "./series-row.ts";

/** `id` is made by whoever asks: asking the same again after a lost answer gives the same series. */
export const createSeriesInput = z.intersection(z.object({ id: z.uuid() }), seriesTextInput);

/**
 * Makes a series and its sessions of the next 26 weeks. Gives its id and how many were made. Throws forbidden; for a stored id that
 * says something else, conflict (`changed_meanwhile`, details: theirs, version).
 */
export const createSeries = async (ctx: ActingContext, input: z.infer<typeof createSeriesInput>) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  const { id, ...text } = input;
  return write(ctx, async (tx) => {
    const isNew = await putSeries(tx, ctx, { id, text });
    if (!isNew) return { seriesId: id, made: await expectSame(tx, ctx, id, text) };
    const horizon = horizonOf(ctx.now, ctx.team.timeZone, scheduleOf(text).startsOn);
    const makes = missingOccurrences({ text, made: new Set(), moment: momentOf(ctx), horizon });
    await makeOccurrences(tx, ctx, id, makes);
    await recordActivity(tx, ctx, { kind: "series.changed", details: { what: "planned", seriesId: id } });
    return { seriesId: id, made: makes.length };
  });
};

/** Stores a series; false, and nothing changed, when the id is stored already. */
export const putSeries = async (
  tx: Tx,
  ctx: ActingContext,
  { id, text, followsId = null }: { id: string; text: SeriesText; followsId?: string | null },
): Promise<boolean> => {
  const made = await tx
    .insert(series)
    .values({
      teamId: ctx.team.id,
      id,
      ...seriesColumnsOf(text, ctx.team.timeZone),
      followsId,
      createdBy: ctx.asker.userId,
      createdAt: ctx.now,
    })
    .onConflictDoNothing({ target: [series.teamId, series.id] })
    .returning({ id: series.id });
  return made.length > 0;
};

const expectSame = async (tx: Tx, ctx: ActingContext, id: string, text: SeriesText): Promise<number> => {
  const stored = await loadSeries(tx, ctx, id);
  if (stored.createdBy !== ctx.asker.userId) throw new AppError("invalid", "invalid_input");
  const columns = seriesColumnsOf(text, ctx.team.timeZone);
  if (isDeepStrictEqual(seriesColumnsOf(seriesTextOf(stored), ctx.team.timeZone), columns)) return 0;
  throw new AppError("conflict", "changed_meanwhile", {
    theirs: seriesTextOf(stored),
    version: stored.version,
  });
};

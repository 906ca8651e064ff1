import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { series } from "#db/schema.ts";
import type { SeriesPlan } from "#domain/scheduling/series/plan-series-edit.ts";
import { seriesTextInput } from "#domain/scheduling/series/series-input.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { callOffSession } from "../call-off-session.ts";
import { rewriteSession } from "../rewrite-session.ts";
import { putSeries } from "./create-series.ts";
import { makeOccurrences } from "./make-occurrences.ts";
import { editScopeInput, planEdit } from "./plan-edit.ts";
import {
  findSeries,
  loadSeries,
  type SeriesRow,
  type SeriesSession,
  seriesColumnsOf,
  seriesTextOf,
} from "./series-row.ts";

/** `version` is the one the writer read; `newId` names the series that goes on where this one is split, so that asking twice splits once. */
export const updateSeriesInput = z.intersection(
  editScopeInput.extend({ version: z.int().positive(), newId: z.uuid() }),
  seriesTextInput,
);

/** Why a session is cancelled that has no day in the changed series. */
const noDay = "The series no longer meets on this day.";

/**
 * Changes a series from one of its sessions on, or all to come; what was stays as it was. Gives the series that goes on and what
 * was done. Throws forbidden, not_found, refused, conflict (`changed_meanwhile`, details: theirs, version).
 */
export const updateSeries = async (ctx: ActingContext, input: z.infer<typeof updateSeriesInput>) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  const { seriesId, from, changesDays, version, newId, ...text } = input;
  return write(ctx, async (tx) => {
    const next = await findSeries(tx, ctx, newId);
    if (next && next.followsId !== seriesId) throw new AppError("invalid", "invalid_input");
    if (next) return { seriesId: newId, changed: 0, cancelled: 0, made: 0 };
    const before = await loadSeries(tx, ctx, seriesId);
    if (before.version !== version) return expectSame(ctx, before, text, changesDays);
    const { row, sessions, plan } = await planEdit(tx, ctx, { seriesId, from, changesDays, text });
    const target = plan.ends ? newId : seriesId;
    await storeSeries(tx, ctx, row, plan, { newId, changesDays });
    await applyPlan(tx, ctx, sessions, plan, target);
    const what = plan.ends ? "split" : "changed";
    await recordActivity(tx, ctx, { kind: "series.changed", details: { what, seriesId: target } });
    return {
      seriesId: target,
      changed: plan.changes.length,
      cancelled: plan.cancels.length,
      made: plan.makes.length,
    };
  });
};

// A second press finds the series as it wants it.
const expectSame = (
  ctx: ActingContext,
  row: SeriesRow,
  text: SeriesPlan["becomes"],
  changesDays: boolean,
) => {
  const theirs = seriesTextOf(row);
  const { rule, skipDates, extraDates, startsOn, localStart, ...said } = seriesColumnsOf(
    text,
    ctx.team.timeZone,
  );
  const days = changesDays ? { rule, skipDates, extraDates, startsOn } : {};
  const wanted = { ...said, ...days };
  const clock = localStart?.slice(11) ?? null;
  const same =
    Object.entries(wanted).every(([name, value]) => isDeepStrictEqual(row[name as keyof SeriesRow], value)) &&
    (theirs.when.kind === "timed" ? theirs.when.localStart.slice(11) : null) === clock;
  if (same) return { seriesId: row.id, changed: 0, cancelled: 0, made: 0 };
  throw new AppError("conflict", "changed_meanwhile", { theirs, version: row.version });
};

const storeSeries = async (
  tx: Tx,
  ctx: ActingContext,
  row: SeriesRow,
  { ends, becomes }: SeriesPlan,
  { newId, changesDays }: { newId: string; changesDays: boolean },
) => {
  if (ends) await putSeries(tx, ctx, { id: newId, text: becomes, followsId: row.id });
  const columns = ends
    ? { rule: ends.rule, extraDates: ends.extraDates, endedAt: ctx.now }
    : { ...seriesColumnsOf(becomes, ctx.team.timeZone), endedAt: changesDays ? null : row.endedAt };
  await tx
    .update(series)
    .set({ ...columns, version: row.version + 1 })
    .where(and(eq(series.teamId, ctx.team.id), eq(series.id, row.id)));
};

const applyPlan = async (
  tx: Tx,
  ctx: ActingContext,
  sessions: readonly SeriesSession[],
  { changes, cancels, makes }: SeriesPlan,
  seriesId: string,
) => {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  for (const { id } of cancels) await callOffSession(tx, ctx, id, noDay);
  for (const { session, on, becomes } of changes) {
    const before = byId.get(session.id);
    if (before) await rewriteSession(tx, ctx, before, { ...becomes, seriesId, occurrenceOn: on });
  }
  await makeOccurrences(tx, ctx, seriesId, makes);
};

import * as z from "zod";
import type { Db, Tx } from "#db/client.ts";
import { horizonOf } from "#domain/scheduling/series/horizon.ts";
import { planSeriesEdit, type SeriesPlan } from "#domain/scheduling/series/plan-series-edit.ts";
import { type SeriesText, scheduleOf } from "#domain/scheduling/series/series-text.ts";
import { date } from "#domain/scheduling/session-input.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { momentOf } from "../session-row.ts";
import { loadSeries, type SeriesRow, type SeriesSession, seriesTextOf, sessionsOf } from "./series-row.ts";

/** Which sessions an edit is of: from the one on that day of the series on, or (null) all to come; and whether their days change too. */
export const editScopeInput = z.object({
  seriesId: z.uuid(),
  from: date.nullable(),
  changesDays: z.boolean(),
});

type Asked = z.infer<typeof editScopeInput> & { text: SeriesText };

/** Reads a series and plans what an edit does to each of its sessions. Throws not_found, conflict when the session it begins with is gone, refused when nothing is to come. */
export const planEdit = async (
  db: Db | Tx,
  ctx: Pick<ActingContext, "team" | "now">,
  { seriesId, from, changesDays, text }: Asked,
): Promise<{ row: SeriesRow; sessions: SeriesSession[]; plan: SeriesPlan }> => {
  const row = await loadSeries(db, ctx, seriesId);
  const sessions = await sessionsOf(db, ctx, seriesId);
  if (from !== null && !sessions.some((session) => session.occurrenceOn === from))
    throw new AppError("conflict", "series_session_gone");
  const was = seriesTextOf(row);
  const begins = [scheduleOf(was).startsOn, changesDays ? scheduleOf(text).startsOn : ""].sort().at(-1) ?? "";
  const plan = planSeriesEdit({
    was,
    sessions,
    edit: { from, text, changesDays },
    moment: momentOf(ctx),
    horizon: horizonOf(ctx.now, ctx.team.timeZone, begins),
  });
  if (row.endedAt && plan.changes.length === 0) throw new AppError("refused", "series_over");
  return { row, sessions, plan };
};

import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { series } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { endedBefore } from "#domain/scheduling/series/series-days.ts";
import { scheduleOf } from "#domain/scheduling/series/series-text.ts";
import { date, whyInput } from "#domain/scheduling/session-input.ts";
import { mayCancel } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { callOffSession } from "../call-off-session.ts";
import { momentOf } from "../session-row.ts";
import { loadSeries, seriesTextOf, sessionsOf } from "./series-row.ts";

/** `from`: the day of the session it begins with; null: all to come. */
export const cancelSeriesInput = z.object({
  seriesId: z.uuid(),
  from: date.nullable(),
  reason: whyInput,
});

/** Ends a series and cancels its sessions from one on, or all to come; what has begun stays. Twice is once. Gives how many were cancelled. Throws forbidden, not_found. */
export const cancelSeries = async (
  ctx: ActingContext,
  { seriesId, from, reason }: z.infer<typeof cancelSeriesInput>,
) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  return write(ctx, async (tx) => {
    const row = await loadSeries(tx, ctx, seriesId);
    const moment = momentOf(ctx);
    const coming = (await sessionsOf(tx, ctx, seriesId)).filter(
      (session) => (from === null || session.occurrenceOn >= from) && mayCancel(session, moment).ok,
    );
    if (coming.length === 0 && row.endedAt) return { cancelled: 0 };
    for (const session of coming) await callOffSession(tx, ctx, session.id, reason);
    const end = from ?? coming[0]?.occurrenceOn ?? dayInZone(ctx.now, ctx.team.timeZone);
    const { rule, extraDates } = endedBefore(scheduleOf(seriesTextOf(row)), end);
    await tx
      .update(series)
      .set({ rule, extraDates, endedAt: ctx.now, version: row.version + 1 })
      .where(and(eq(series.teamId, ctx.team.id), eq(series.id, seriesId)));
    await recordActivity(tx, ctx, { kind: "series.changed", details: { what: "ended", seriesId } });
    return { cancelled: coming.length };
  });
};

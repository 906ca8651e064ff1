import { isNull } from "drizzle-orm";
import { series } from "#db/schema.ts";
import { horizonOf } from "#domain/scheduling/series/horizon.ts";
import { missingOccurrences } from "#domain/scheduling/series/missing-occurrences.ts";
import { scheduleOf } from "#domain/scheduling/series/series-text.ts";
import type { Services } from "#server/context.ts";
import { write } from "#server/write.ts";
import { momentOf } from "../session-row.ts";
import { enterAsJob } from "./enter-as-job.ts";
import { makeOccurrences } from "./make-occurrences.ts";
import { renewInstants } from "./renew-instants.ts";
import { loadSeries, seriesTextOf, sessionsOf } from "./series-row.ts";

/** Makes the sessions of all open series up to 26 weeks ahead, and computes instants again where zone data changed. One that was cancelled is never made again. */
export const extendSeries = async (services: Services, _data: Record<string, never>): Promise<void> => {
  await renewInstants(services);
  const open = await services.db
    .select({ teamId: series.teamId, id: series.id })
    .from(series)
    .where(isNull(series.endedAt));
  for (const { teamId, id } of open) await extendOne(services, teamId, id);
};

const extendOne = async (services: Services, teamId: string, seriesId: string): Promise<void> => {
  const ctx = await enterAsJob(services, teamId);
  if (!ctx) return;
  const plan = async (db: Parameters<typeof loadSeries>[0]) => {
    const row = await loadSeries(db, ctx, seriesId);
    const text = seriesTextOf(row);
    const made = new Set((await sessionsOf(db, ctx, seriesId)).map((session) => session.occurrenceOn));
    const horizon = horizonOf(ctx.now, ctx.team.timeZone, scheduleOf(text).startsOn);
    return {
      row,
      makes: row.endedAt ? [] : missingOccurrences({ text, made, moment: momentOf(ctx), horizon }),
    };
  };
  // Most nights there is nothing to do, and no lock to take for it.
  if ((await plan(services.db)).makes.length === 0) return;
  await write(ctx, async (tx) => {
    const { row, makes } = await plan(tx);
    const role = "organizer" as const;
    await makeOccurrences(tx, { ...ctx, asker: { userId: row.createdBy, role } }, seriesId, makes);
  });
};

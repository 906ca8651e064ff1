import { and, eq } from "drizzle-orm";
import * as z from "zod";
import type { Db, Tx } from "#db/client.ts";
import { seasons } from "#db/schema.ts";
import { seasonInput } from "#domain/seasons/season-input.ts";
import { seasonPlan } from "#domain/seasons/season-plan.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";

/** A season by its id alone. */
export const seasonIdInput = z.object({ seasonId: z.uuid() });

/** A draft, with the version its writer read. */
export const draftInput = seasonIdInput.extend({ version: z.int().positive() });

/** One season with its request and plans read. Throws not_found. */
export const loadSeason = async (db: Db | Tx, ctx: Pick<ActingContext, "team">, seasonId: string) => {
  const [row] = await db
    .select({
      id: seasons.id,
      title: seasons.title,
      request: seasons.request,
      plan: seasons.plan,
      previous: seasons.previous,
      version: seasons.version,
      publishedAt: seasons.publishedAt,
      discardedAt: seasons.discardedAt,
      createdBy: seasons.createdBy,
    })
    .from(seasons)
    .where(and(eq(seasons.teamId, ctx.team.id), eq(seasons.id, seasonId)));
  if (!row) throw notFound();
  return {
    ...row,
    request: seasonInput.parse(row.request),
    plan: seasonPlan.parse(row.plan),
    previous: row.previous === null ? null : seasonPlan.parse(row.previous),
  };
};

export type SeasonRow = Awaited<ReturnType<typeof loadSeason>>;

/** As loadSeason, for a draft that is open and at this version. Throws not_found, refused, conflict (changed_meanwhile). */
export const loadDraft = async (
  db: Db | Tx,
  ctx: Pick<ActingContext, "team">,
  { seasonId, version }: z.infer<typeof draftInput>,
): Promise<SeasonRow> => {
  const season = await loadSeason(db, ctx, seasonId);
  if (season.publishedAt) throw new AppError("refused", "season_published");
  if (season.discardedAt) throw new AppError("refused", "season_discarded");
  if (season.version !== version)
    throw new AppError("conflict", "changed_meanwhile", { version: season.version });
  return season;
};

import { and, eq } from "drizzle-orm";
import type * as z from "zod";
import { seasons } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { loadSeason, type seasonIdInput } from "./season-row.ts";
import { tellSeason } from "./tell-season.ts";

/** Puts a draft away; twice is once. Throws forbidden, not_found, refused (season_published). */
export const discardSeason = async (ctx: ActingContext, { seasonId }: z.infer<typeof seasonIdInput>) => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  return write(ctx, async (tx) => {
    const season = await loadSeason(tx, ctx, seasonId);
    if (season.publishedAt) throw new AppError("refused", "season_published");
    if (season.discardedAt) return { seasonId };
    await tx
      .update(seasons)
      .set({ discardedAt: ctx.now })
      .where(and(eq(seasons.teamId, ctx.team.id), eq(seasons.id, seasonId)));
    await tellSeason(tx, ctx, seasonId, "discarded");
    return { seasonId };
  });
};

import { and, eq } from "drizzle-orm";
import { seasons } from "#db/schema.ts";
import type { SeasonPlan } from "#domain/seasons/season-plan.ts";
import type { ActingContext } from "#server/context.ts";
import { write } from "#server/write.ts";
import { loadDraft, type SeasonRow } from "./season-row.ts";
import { tellSeason } from "./tell-season.ts";

/** Stores a draft's new plan and keeps the one before, to compare with; gives the new version. Throws conflict when somebody else was quicker. */
export const keepPlan = (ctx: ActingContext, season: SeasonRow, plan: SeasonPlan) =>
  write(ctx, async (tx) => {
    const before = await loadDraft(tx, ctx, { seasonId: season.id, version: season.version });
    const version = before.version + 1;
    await tx
      .update(seasons)
      .set({ plan, previous: before.plan, version })
      .where(and(eq(seasons.teamId, ctx.team.id), eq(seasons.id, season.id)));
    await tellSeason(tx, ctx, season.id, "changed");
    return { seasonId: season.id, version };
  });

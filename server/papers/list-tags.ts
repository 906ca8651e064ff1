import { asc, count, desc, eq } from "drizzle-orm";
import { paperTags } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";

/** The team's tags, the most used first, at most 200. */
export const listTags = async (ctx: Pick<TeamContext, "db" | "team">): Promise<string[]> => {
  const rows = await ctx.db
    .select({ tag: paperTags.tag })
    .from(paperTags)
    .where(eq(paperTags.teamId, ctx.team.id))
    .groupBy(paperTags.tag)
    .orderBy(desc(count()), asc(paperTags.tag))
    .limit(200);
  return rows.map(({ tag }) => tag);
};

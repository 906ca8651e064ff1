import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { imports, papers } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { isInScope } from "./wanted-papers.ts";

export const readImportDetailsInput = z.object({ importId: z.uuid() });

const count = (state: string) => sql<number>`(count(*) filter (where details_state = ${state}))::int`;

/** How many papers of an import want details still, failed to get them, or have none anywhere. Throws forbidden, not_found. */
export const readImportDetails = async (
  ctx: Pick<TeamContext, "db" | "team" | "asker">,
  scope: z.infer<typeof readImportDetailsInput>,
): Promise<{ wanted: number; failed: number; notFound: number }> => {
  if (!can(ctx.asker, "paper.import")) throw forbidden();
  const own = and(eq(imports.teamId, ctx.team.id), eq(imports.id, scope.importId));
  if ((await ctx.db.$count(imports, own)) === 0) throw notFound();
  const [counts] = await ctx.db
    .select({ wanted: count("wanted"), failed: count("failed"), notFound: count("not_found") })
    .from(papers)
    .where(isInScope(ctx.db, ctx.team.id, scope));
  return counts ?? { wanted: 0, failed: 0, notFound: 0 };
};

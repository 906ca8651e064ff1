import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { z } from "zod";
import { imports, papers } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { endOwnPauses } from "#server/outbound/turns.ts";
import { limitRate } from "#server/rate-limit.ts";
import { currentAsker } from "#server/teams/current-asker.ts";
import { write } from "#server/write.ts";
import { isInScope } from "./wanted-papers.ts";

export const retryDetailsInput = z.union([z.object({ importId: z.uuid() }), z.object({ paperId: z.uuid() })]);

const wasWanted = inArray(papers.detailsState, ["wanted", "failed", "not_found"]);

/** A paper that lacks something: looked up before in vain, or stored without title or abstract while looking up was off. */
const isLacking = or(
  and(wasWanted, or(isNull(papers.abstract), isNull(papers.titleKey), sql`authors = '[]'`)),
  and(isNull(papers.detailsState), or(isNull(papers.abstract), isNull(papers.titleKey))),
);

/**
 * Has the missing details of an import's papers, or of one paper, looked up again, now; gives how many papers that are.
 * Throws forbidden, not_found, limited, refused where looking up is turned off.
 */
export const retryDetails = async (
  ctx: ActingContext,
  scope: z.infer<typeof retryDetailsInput>,
): Promise<{ wanted: number }> => {
  await limitRate(ctx.db, `details:${ctx.team.id}`, 20, 600);
  return write(ctx, async (tx) => {
    if (!can(await currentAsker(tx, ctx), "paper.import")) throw forbidden();
    const { id: teamId } = ctx.team;
    const table = "importId" in scope ? imports : papers;
    const id = "importId" in scope ? scope.importId : scope.paperId;
    if ((await tx.$count(table, and(eq(table.teamId, teamId), eq(table.id, id)))) === 0) throw notFound();
    if (ctx.env.METADATA === "off") throw new AppError("refused", "details_off");
    const wanted = await tx
      .update(papers)
      .set({ detailsState: "wanted", detailsTriedAt: null })
      .where(and(isInScope(tx, teamId, scope), isLacking))
      .returning({ id: papers.id });
    if (wanted.length === 0) return { wanted: 0 };
    await endOwnPauses(tx);
    const paperId = "paperId" in scope ? { paperId: scope.paperId } : {};
    await recordActivity(tx, ctx, { kind: "paper.changed", ...paperId, details: { details: true } });
    await ctx.queue.enqueue(tx, "papers.complete-details", { teamId, ...scope });
    return { wanted: wanted.length };
  });
};

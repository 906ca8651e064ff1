import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { importLines, imports } from "#db/schema.ts";
import { maySettle } from "#domain/papers/import/settle-verdict.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { takeReviewedImport } from "./take-reviewed-import.ts";

export const setVerdictInput = z.object({
  importId: z.uuid(),
  position: z.int().min(1),
  /** The paper that the page showed beside the line. */
  paperId: z.uuid(),
  /** It is that paper · it is another, and shall be imported · nobody knows yet, so it stays out. */
  said: z.enum(["same", "another", "open"]),
});

/**
 * Says of a line whether the paper of the team that looks like it is the same one; gives the review's version. Throws forbidden,
 * not_found, refused once decided, conflict when the line looks like no such paper any more.
 */
export const setVerdict = async (
  ctx: ActingContext,
  { importId, position, paperId, said }: z.infer<typeof setVerdictInput>,
): Promise<{ version: number }> =>
  write(ctx, async (tx) => {
    const version = await takeReviewedImport(tx, ctx, importId);
    const own = and(
      eq(importLines.teamId, ctx.team.id),
      eq(importLines.importId, importId),
      eq(importLines.position, position),
    );
    const [line] = await tx
      .select({ verdict: importLines.outcome, paperId: importLines.paperId, sameAs: importLines.sameAs })
      .from(importLines)
      .where(own);
    if (!line) throw notFound();
    const isSettled = line.sameAs === paperId;
    if (line.paperId !== paperId || !(maySettle(line) || isSettled))
      throw new AppError("conflict", "review_changed");
    await tx
      .update(importLines)
      .set({ sameAs: said === "same" ? paperId : null, ticked: said === "another", fills: [] })
      .where(own);
    // The verdict, and what other lines are beside it, follow from what was said.
    await tx
      .update(imports)
      .set({ plannedSeq: null })
      .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId)));
    return version;
  });

import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { importLines, imports, paperListings, papers } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { currentAsker } from "#server/teams/current-asker.ts";
import { writeLate } from "#server/write.ts";
import type { History } from "./history.ts";
import { countImports } from "./import-counts.ts";
import { takeImportTurn } from "./import-turn.ts";
import { inChunks } from "./in-chunks.ts";
import { lockStatus } from "./lock-status.ts";
import { planUndo, type StayingPaper } from "./plan-undo.ts";
import { relistPapers } from "./relist-papers.ts";
import { takeBackFills } from "./take-back-fills.ts";

export const undoImportInput = z.object({ importId: z.uuid() });

/**
 * Takes away what an import made, and what it filled in papers that were here; papers that have gained votes, comments,
 * sessions, a place in a round or another list stay, and the answer says which and why. An import that is not stored is set aside. Undoing again answers the
 * same. Throws forbidden, not_found, unavailable while it is being stored.
 */
export const undoImport = async (
  ctx: ActingContext,
  { importId }: z.infer<typeof undoImportInput>,
  history: History,
): Promise<{ removed: number; stays: StayingPaper[] }> =>
  writeLate(
    ctx,
    (tx) => takeImportTurn(tx, ctx.team.id),
    async (tx) => {
      if (!can(await currentAsker(tx, ctx), "paper.import")) throw forbidden();
      const own = and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId));
      const status = await lockStatus(tx, ctx.team.id, importId);
      if (status !== "undone") {
        await tx
          .update(imports)
          .set({ status: "undone", undoneAt: ctx.now, progressDone: null, progressTotal: null })
          .where(own);
        if (status === "stored") await takeAway(tx, ctx, importId, history);
      }
      const { removed } = (await countImports(tx, ctx.team.id, [importId]))(importId);
      return { removed, stays: (await planUndo(tx, ctx.team.id, importId)).stays };
    },
  );

const takeAway = async (tx: Tx, ctx: ActingContext, importId: string, history: History): Promise<void> => {
  const teamId = ctx.team.id;
  const { goes, stays, sessions } = await planUndo(tx, teamId, importId);
  if (sessions.length > 0) await history.takeBack(tx, ctx, sessions);
  await tx
    .update(imports)
    .set({ removedSessions: sessions.length })
    .where(and(eq(imports.teamId, teamId), eq(imports.id, importId)));
  await takeBackFills(tx, teamId, importId);
  const lines = and(eq(importLines.teamId, teamId), eq(importLines.importId, importId));
  for (const chunk of inChunks(goes, 1_000)) {
    await tx.delete(papers).where(and(eq(papers.teamId, teamId), inArray(papers.id, chunk)));
    await tx
      .update(importLines)
      .set({ paperId: null })
      .where(and(lines, inArray(importLines.paperId, chunk)));
  }
  // A paper that stays keeps its place on the list; papers that were here before lose what this import added.
  const off = await tx
    .delete(paperListings)
    .where(
      and(
        eq(paperListings.teamId, teamId),
        eq(paperListings.importId, importId),
        notInArray(
          paperListings.paperId,
          stays.map(({ id }) => id),
        ),
      ),
    )
    .returning({ paperId: paperListings.paperId });
  await relistPapers(
    tx,
    ctx,
    off.map(({ paperId }) => paperId),
  );
  await tx.execute(sql`
    delete from listings l where l.team_id = ${teamId}
    and not exists (select 1 from paper_listings x where x.team_id = l.team_id and x.listing_id = l.id)`);
  const details = { importId, removed: goes.length, stays: stays.length };
  await recordActivity(tx, ctx, { kind: "paper.changed", details });
};

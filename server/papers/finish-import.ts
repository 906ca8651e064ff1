import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { imports } from "#db/schema.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { fillPapers } from "./fill-papers.ts";
import type { History } from "./history.ts";
import { pastTalks } from "./past-talks.ts";
import { putOnListing } from "./put-on-listing.ts";
import type { ImportOptions, StoredLines } from "./store-lines.ts";

/**
 * Ends the storing of an import under the team's lock: papers that were here already gain the list and what they lack, talks
 * become sessions, and the team is told.
 */
export const finishImport = async (
  tx: Tx,
  ctx: ActingContext,
  importId: string,
  { created, made, met, ...options }: StoredLines & ImportOptions,
  history: History,
): Promise<void> => {
  const teamId = ctx.team.id;
  if (options.listing)
    await putOnListing(tx, ctx, { ...options.listing, importId, places: met.map(({ place }) => place) });
  const filled = await fillPapers(
    tx,
    teamId,
    importId,
    met.filter(({ fills }) => fills.length > 0),
  );
  const talks = await pastTalks(tx, ctx, [...made, ...met], options.presenters);
  if (talks.length > 0) await history.store(tx, ctx, importId, talks);
  await tx
    .update(imports)
    .set({ status: "stored", storedAt: ctx.now, failure: null, progressDone: null, progressTotal: null })
    .where(and(eq(imports.teamId, teamId), eq(imports.id, importId)));
  const details = { importId, papers: created, ...(filled > 0 ? { filled } : {}) };
  await recordActivity(tx, ctx, { kind: "paper.imported", details });
  await ctx.queue.enqueue(tx, "papers.render-abstracts", { teamId, importId });
  if (ctx.env.METADATA === "on") await ctx.queue.enqueue(tx, "papers.complete-details", { teamId, importId });
};

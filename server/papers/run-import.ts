import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { imports } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { currentAsker } from "#server/teams/current-asker.ts";
import { write } from "#server/write.ts";
import { countImports, type ImportCounts } from "./import-counts.ts";
import { keepOutcomes } from "./keep-outcomes.ts";
import { becomesPaper, planStoredLines, readLines } from "./plan-stored-lines.ts";
import { putOnListing } from "./put-on-listing.ts";
import { storePapers } from "./store-papers.ts";

export const runImportInput = z.object({ importId: z.uuid() });

/**
 * Stores the ticked lines of an import as papers, planned anew in this very transaction; duplicates gain the list and nothing
 * else. Running it again answers the same. Throws forbidden, not_found, refused when nothing is ticked or it was undone.
 */
export const runImport = async (
  ctx: ActingContext,
  { importId }: z.infer<typeof runImportInput>,
): Promise<ImportCounts> =>
  write(ctx, async (tx) => {
    if (!can(await currentAsker(tx, ctx), "paper.import")) throw forbidden();
    const [taken] = await tx
      .update(imports)
      .set({ status: "stored", storedAt: ctx.now })
      .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId), eq(imports.status, "reviewing")))
      .returning({ name: imports.listingName, listedOn: imports.listedOn, tags: imports.tags });
    if (taken) await store(tx, ctx, importId, taken);
    else await refuseUnlessStored(tx, ctx, importId);
    return (await countImports(tx, ctx.team.id, [importId]))(importId);
  });

type Taken = { name: string | null; listedOn: string | null; tags: string[] };

const store = async (tx: Tx, ctx: ActingContext, importId: string, taken: Taken): Promise<void> => {
  const lines = await readLines(tx, ctx.team.id, importId);
  const planned = await planStoredLines(tx, ctx.team.id, lines);
  const listing = taken.listedOn ? { name: taken.name ?? "Pasted list", listedOn: taken.listedOn } : null;
  const isMet = planned.some(({ verdict, paperId }) => verdict === "duplicate" && paperId !== null);
  if (!lines.some(({ ticked }) => ticked) && !(listing && isMet))
    throw new AppError("refused", "nothing_ticked");

  const chosen = planned.filter(({ verdict }, index) => becomesPaper(lines[index]?.ticked ?? false, verdict));
  const stored = await storePapers(tx, ctx, {
    papers: chosen.map(({ draft, verdict }) => ({ draft, apart: verdict === "uncertain" })),
    listedOn: taken.listedOn,
    tags: taken.tags,
  });
  const made = new Map(chosen.map(({ position }, index) => [position, stored[index]]));
  const outcomes = planned.map(({ position, verdict, sentence, paperId }) => {
    const paper = made.get(position);
    if (paper && !paper.created)
      return {
        position,
        outcome: "duplicate" as const,
        reason: "In the team already.",
        paperId: paper.paperId,
      };
    return { position, outcome: verdict, reason: sentence, paperId: paper?.paperId ?? paperId };
  });
  await keepOutcomes(tx, ctx.team.id, importId, outcomes);
  if (listing) {
    const places = planned.flatMap(({ position, draft: { upvotes } }, index) => {
      const { outcome, paperId } = outcomes[index] ?? {};
      const isHere = made.has(position) || outcome === "duplicate";
      return isHere && paperId ? [{ paperId, position, upvotes }] : [];
    });
    await putOnListing(tx, ctx, { ...listing, importId, places });
  }
  const details = { importId, papers: stored.filter(({ created }) => created).length };
  await recordActivity(tx, ctx, { kind: "paper.imported", details });
  await ctx.queue.enqueue(tx, "papers.render-abstracts", { teamId: ctx.team.id, importId });
  if (ctx.env.METADATA === "on")
    await ctx.queue.enqueue(tx, "papers.complete-details", { teamId: ctx.team.id, importId });
};

const refuseUnlessStored = async (tx: Tx, ctx: ActingContext, importId: string): Promise<void> => {
  const [found] = await tx
    .select({ status: imports.status })
    .from(imports)
    .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId)));
  if (!found) throw notFound();
  if (found.status !== "stored") throw new AppError("refused", "import_decided");
};

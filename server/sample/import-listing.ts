import { and, asc, eq } from "drizzle-orm";
import { newId } from "#db/new-id.ts";
import { importLines, importSources, imports } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { draftPaper } from "#domain/papers/import/draft-paper.ts";
import type { ActingContext } from "#server/context.ts";
import { renderAbstracts } from "#server/papers/render-abstracts.ts";
import { runImport } from "#server/papers/run-import.ts";
import { history } from "#server/presenters/history.ts";
import type { SamplePaper } from "./content/sample-paper.ts";
import type { Shelf } from "./step.ts";

/** Brings a list of invented papers in as an import of that day, with rendered abstracts, and remembers the papers' ids. */
export const importListing = async (
  ctx: ActingContext,
  shelf: Shelf,
  listing: { name: string; papers: readonly SamplePaper[] },
): Promise<void> => {
  const own = { teamId: ctx.team.id, importId: newId() };
  const listedOn = dayInZone(ctx.now, ctx.team.timeZone);
  const lines = listing.papers.map((paper, index) => ({
    ...own,
    position: index + 1,
    source: 1,
    ticked: true,
    draft: {
      ...draftPaper({
        line: index + 1,
        confidence: 1,
        title: paper.title,
        abstract: paper.abstract,
        authors: paper.authors.map(([given, family]) => ({ given, family })),
        venue: paper.venue ?? null,
        publishedOn: listedOn,
      }),
      alsoOnLines: [],
    },
  }));
  await ctx.db.transaction(async (tx) => {
    await tx.insert(imports).values({
      teamId: own.teamId,
      id: own.importId,
      format: "Sample list",
      listingName: listing.name,
      listedOn,
      listedOnAssumed: false,
      status: "reviewing",
      createdBy: ctx.asker.userId,
      createdAt: ctx.now,
    });
    const text = listing.papers.map(({ title }) => title).join("\n");
    await tx.insert(importSources).values({ ...own, position: 1, format: "Sample list", text });
    await tx.insert(importLines).values(lines);
  });
  await runImport(ctx, { importId: own.importId }, history);
  await renderAbstracts(ctx, own);
  const stored = await ctx.db
    .select({ paperId: importLines.paperId })
    .from(importLines)
    .where(and(eq(importLines.teamId, own.teamId), eq(importLines.importId, own.importId)))
    .orderBy(asc(importLines.position));
  for (const [index, { paperId }] of stored.entries()) {
    const key = listing.papers[index]?.key;
    if (key && paperId) shelf.papers.set(key, paperId);
  }
};

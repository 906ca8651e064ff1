import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { imports } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";
import { keepOutcomes, type LineOutcome } from "./keep-outcomes.ts";
import { isPast } from "./past-talks.ts";
import { becomesPaper, planStoredLines, readLines, type StoredLine } from "./plan-stored-lines.ts";
import { type ListingPlace, putOnListing } from "./put-on-listing.ts";
import { storePapers } from "./store-papers.ts";

/** An import's line that became a paper, or met one. */
export type PlacedLine = StoredLine & { paperId: string; place: ListingPlace };

/** What is in the database of an import before the team is told; the rest is finish-import's. */
export type StoredLines = { created: number; made: PlacedLine[]; met: PlacedLine[] };

export type ImportOptions = {
  listing: { name: string; listedOn: string } | null;
  tags: string[];
  target: "candidates" | "archive";
  presenters: Record<string, string | null>;
};

/** The options of an import, as storing reads them. Throws not_found. */
export const loadOptions = async (tx: Tx, ctx: ActingContext, importId: string): Promise<ImportOptions> => {
  const [row] = await tx
    .select({
      name: imports.listingName,
      listedOn: imports.listedOn,
      tags: imports.tags,
      target: imports.target,
      presenters: imports.presenters,
    })
    .from(imports)
    .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, importId)));
  if (!row) throw notFound();
  const { name, listedOn, ...options } = row;
  return { ...options, listing: listedOn ? { name: name ?? "Pasted list", listedOn } : null };
};

/**
 * Plans an import's lines anew and stores the ticked ones as papers, on their list. It makes rows and changes none that the
 * team's other writes change, so it needs the import's turn but not yet the team's lock. Throws refused when there is nothing to do.
 */
export const storeLines = async (
  tx: Tx,
  ctx: ActingContext,
  importId: string,
  { listing, tags, target }: ImportOptions,
  tell: (lines: number) => void = () => undefined,
): Promise<StoredLines> => {
  const teamId = ctx.team.id;
  const lines = await readLines(tx, teamId, importId);
  const planned = await planStoredLines(tx, teamId, importId, lines);
  const isMet = planned.some(({ verdict, paperId }) => verdict === "duplicate" && paperId !== null);
  const gives = lines.some(({ fills, draft }) => fills.length > 0 || isPast(ctx, draft.talk));
  if (!lines.some(({ ticked }) => ticked) && !(isMet && (listing || gives)))
    throw new AppError("refused", "nothing_ticked");

  const chosen = planned.filter(({ verdict }, index) => becomesPaper(lines[index]?.ticked ?? false, verdict));
  const stored = await storePapers(tx, ctx, {
    papers: chosen.map(({ draft, verdict }) => ({
      draft,
      apart: verdict === "uncertain",
      // A paper that was discussed is no candidate and not set aside.
      status: target === "archive" && !isPast(ctx, draft.talk) ? "archived" : "candidate",
    })),
    listedOn: listing?.listedOn ?? null,
    tags,
    tell: (papers) => tell(Math.floor((papers / chosen.length) * lines.length)),
  });
  const papers = new Map(chosen.map(({ position }, index) => [position, stored[index]]));
  const outcomes = planned.map(({ position, verdict, sentence, paperId, twinOf }): LineOutcome => {
    const paper = papers.get(position);
    if (paper && !paper.created)
      return {
        position,
        outcome: "duplicate",
        reason: "In the team already.",
        paperId: paper.paperId,
        twinOf: null,
      };
    const twin = twinOf === null ? undefined : papers.get(twinOf)?.paperId;
    return {
      position,
      outcome: verdict,
      reason: sentence,
      paperId: paper?.paperId ?? twin ?? paperId,
      twinOf,
    };
  });
  await keepOutcomes(tx, teamId, importId, outcomes);
  const placed = outcomes.flatMap(({ position, outcome, paperId }, index): PlacedLine[] => {
    const [line, plan] = [lines[index], planned[index]];
    const isHere = papers.has(position) || outcome === "duplicate";
    if (!isHere || !paperId || !line || !plan) return [];
    return [{ ...line, outcome, paperId, place: { paperId, position, upvotes: plan.draft.upvotes } }];
  });
  const isMade = ({ position }: PlacedLine) => papers.get(position)?.created === true;
  const made = placed.filter(isMade);
  if (listing) await putOnListing(tx, ctx, { ...listing, importId, places: made.map(({ place }) => place) });
  const created = stored.filter((paper) => paper.created).length;
  return { created, made, met: placed.filter((line) => !isMade(line)) };
};

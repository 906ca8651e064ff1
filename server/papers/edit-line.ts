import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { importLines, imports } from "#db/schema.ts";
import { parseArxivId } from "#domain/papers/arxiv-id.ts";
import { normaliseDoi } from "#domain/papers/doi.ts";
import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import { importLimits } from "#domain/papers/import/import-limits.ts";
import { authorName } from "#domain/papers/paper.ts";
import { readAuthors } from "#domain/papers/read-authors.ts";
import { isWebAddress } from "#domain/text/web-address.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { takeReviewedImport } from "./take-reviewed-import.ts";

const plain = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/);
const line = (most: number) =>
  plain(most)
    .trim()
    .transform((text) => text || null)
    .nullable();
const long = (most: number) =>
  plain(most)
    .transform((text) => (text.trim() ? text : null))
    .nullable();
const mostAuthors = 100_000;

/** What a form holds of a line: authors stand one per line; absent fields stay as they are. */
const texts = {
  title: line(importLimits.titleCharacters).optional(),
  abstract: long(importLimits.abstractCharacters).optional(),
  authors: plain(mostAuthors).nullable().optional(),
  arxivId: line(100).optional(),
  doi: line(2_000).optional(),
  url: line(2_000).optional(),
  venue: line(2_000).optional(),
  publishedOn: z.iso.date().nullable().optional(),
};

export const editLineInput = z.object({
  importId: z.uuid(),
  position: z.int().min(1),
  ...texts,
  arxivId: texts.arxivId.refine((id) => !id || parseArxivId(id) !== null, "There is no such arXiv id."),
  doi: texts.doi.refine(
    (doi) => !doi || normaliseDoi(doi) !== null,
    "A DOI begins with 10. and has a slash.",
  ),
  url: texts.url.refine(
    (url) => !url || isWebAddress(url),
    "Please give an address that starts with https:// or http://.",
  ),
  /** What the form showed before it was edited. */
  before: z.object(texts),
});

type Input = z.infer<typeof editLineInput>;
const fields = ["title", "abstract", "authors", "arxivId", "doi", "url", "venue", "publishedOn"] as const;

/** Corrects what was read on a line under review; gives the review's version. Throws forbidden, not_found, refused once decided, conflict (with what it is now) when somebody corrected it in between. */
export const editLine = async (ctx: ActingContext, input: Input): Promise<{ version: number }> =>
  write(ctx, async (tx) => {
    const version = await takeReviewedImport(tx, ctx, input.importId);
    const own = and(
      eq(importLines.teamId, ctx.team.id),
      eq(importLines.importId, input.importId),
      eq(importLines.position, input.position),
    );
    const [found] = await tx.select({ draft: importLines.draft }).from(importLines).where(own);
    if (!found) throw notFound();
    const { authors } = found.draft;
    const edited = {
      ...found.draft,
      ...pick(input),
      authors:
        input.authors === undefined
          ? authors
          : readAuthors(input.authors ?? "", authors).slice(0, importLimits.authors),
    };
    const [current, wanted] = [textsOf(found.draft), textsOf(edited)];
    // A retry of a save whose answer was lost is no conflict.
    const isLost = (field: (typeof fields)[number]) =>
      input[field] !== undefined &&
      input.before[field] !== undefined &&
      !isSame(current[field], input.before[field]) &&
      !isSame(current[field], wanted[field]);
    if (fields.some(isLost)) throw new AppError("conflict", "changed_meanwhile", { current });
    // Somebody looked at it, so it is no guess any more.
    const draft = { ...edited, confidence: 1, problems: edited.abstract === null ? edited.problems : [] };
    await tx.update(importLines).set({ draft }).where(own);
    // Its identity may be another now, and so may be what other lines are beside it.
    await tx
      .update(imports)
      .set({ plannedSeq: null })
      .where(and(eq(imports.teamId, ctx.team.id), eq(imports.id, input.importId)));
    return version;
  });

const textsOf = ({ authors, ...draft }: DraftPaper) => ({
  title: draft.title,
  abstract: draft.abstract,
  authors: authors.map(authorName).join("\n"),
  arxivId: draft.arxivId,
  doi: draft.doi,
  url: draft.url,
  venue: draft.venue,
  publishedOn: draft.publishedOn,
});

// A form trims, and writes nothing for nothing.
const isSame = (one: string | null | undefined, other: string | null | undefined): boolean =>
  (one ?? "").trim() === (other ?? "").trim();

const pick = (input: Input) => {
  const { title, abstract, arxivId, doi, url, venue, publishedOn } = input;
  const given = { title, abstract, arxivId, doi, url, venue, publishedOn };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Partial<DraftPaper>;
};

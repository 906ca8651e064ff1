import * as z from "zod";
import { authorSchema } from "../paper.ts";
import { importLimits } from "./import-limits.ts";

const day = z.iso.date();
const shortText = z.string().max(2_000);

/** One paper as a format read it. `line` counts from 1; `confidence` is 0–1; texts are as they stood in the source. */
export const draftPaperSchema = z.object({
  line: z.int().min(1),
  title: z.string().max(importLimits.titleCharacters).nullable(),
  abstract: z.string().max(importLimits.abstractCharacters).nullable(),
  authors: z.array(authorSchema).max(importLimits.authors),
  arxivId: z.string().max(40).nullable(),
  doi: shortText.nullable(),
  openreviewId: z.string().max(200).nullable(),
  url: shortText.nullable(),
  venue: shortText.nullable(),
  publishedOn: day.nullable(),
  upvotes: z.int().min(0).nullable(),
  confidence: z.number().min(0).max(1),
  problems: z.array(z.string().max(1_000)),
});
export type DraftPaper = z.infer<typeof draftPaperSchema>;

/** What a format read from one text. `listedOn` is the day of the list, never a publication date. */
export const parsedImportSchema = z.object({
  format: z.string(),
  listedOn: day.nullable(),
  listedOnAssumed: z.boolean(),
  listingName: z.string().max(200).nullable(),
  papers: z.array(draftPaperSchema).max(importLimits.papers),
  problems: z.array(z.object({ line: z.int().min(1), message: z.string().max(1_000) })),
});
export type ParsedImport = z.infer<typeof parsedImportSchema>;

/** Takes what a format knows of a paper; gives a draft with the rest empty. */
export function draftPaper(known: Partial<DraftPaper> & Pick<DraftPaper, "line" | "confidence">): DraftPaper {
  return {
    title: null,
    abstract: null,
    authors: [],
    arxivId: null,
    doi: null,
    openreviewId: null,
    url: null,
    venue: null,
    publishedOn: null,
    upvotes: null,
    problems: [],
    ...known,
  };
}

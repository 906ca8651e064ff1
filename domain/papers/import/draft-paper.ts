import * as z from "zod";
import { authorSchema } from "../paper.ts";
import { importLimits } from "./import-limits.ts";

const day = z.iso.date();
const shortText = z.string().max(2_000);

/** A talk on a paper, as a group's past schedule tells it; names of presenters are as written. `held` is null where it does not say. */
export const talkSchema = z.object({
  heldOn: day,
  presenters: z.array(z.string().max(200)).max(20),
  held: z.boolean().nullable(),
  note: z.string().max(1_000).nullable(),
});
export type Talk = z.infer<typeof talkSchema>;

/** What a column of a table can hold. "link" is any id or address; "presenter" and "held_on" make a table a past schedule. */
export const columnFields = [
  "title",
  "authors",
  "abstract",
  "link",
  "arxiv_id",
  "doi",
  "venue",
  "published_on",
  "upvotes",
  "presenter",
  "held_on",
  "note",
] as const;
export type ColumnField = (typeof columnFields)[number];

/** How a table was read: its headings, what each column was taken for (null: left out), and its first rows. */
export const columnMappingSchema = z.object({
  headings: z.array(z.string().max(500)).max(200),
  fields: z.array(z.enum(columnFields).nullable()).max(200),
  samples: z.array(z.array(z.string().max(500)).max(200)).max(5),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

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
  /** A source that gives only a year means its 1 January, only a month its first day. */
  publishedOn: day.nullable(),
  upvotes: z.int().min(0).nullable(),
  talk: talkSchema.nullable(),
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
  /** Only of tables whose columns can be mapped by hand. */
  columns: columnMappingSchema.nullable(),
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
    talk: null,
    problems: [],
    ...known,
  };
}

/** Takes what a format read; gives the whole answer with the rest empty. */
export function parsedImport(read: Partial<ParsedImport> & Pick<ParsedImport, "format">): ParsedImport {
  return {
    listedOn: null,
    listedOnAssumed: false,
    listingName: null,
    papers: [],
    problems: [],
    columns: null,
    ...read,
  };
}

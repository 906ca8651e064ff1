import { importLimits } from "#domain/papers/import/import-limits.ts";
import type { WholeLine } from "./import-view.ts";

/** What can be corrected on a line, as a form holds it: "" is empty, authors stand one per line. */
export type LineTexts = Record<
  "title" | "authors" | "abstract" | "arxivId" | "doi" | "url" | "venue" | "publishedOn",
  string
>;

/** The short fields of the form, in their order. */
export const shortFields = [
  { name: "arxivId", label: "arXiv id", type: "text", most: 40 },
  { name: "doi", label: "DOI", type: "text", most: 2_000 },
  { name: "url", label: "Link", type: "url", most: 2_000 },
  { name: "venue", label: "Venue", type: "text", most: 2_000 },
  { name: "publishedOn", label: "Published on", type: "date", most: 10 },
] as const;

/** The longest that the long fields may be. */
export const longest = { title: importLimits.titleCharacters, abstract: importLimits.abstractCharacters };

/** Takes a line; gives its texts for the form. */
export const textsOf = (line: WholeLine): LineTexts => ({
  title: line.title ?? "",
  authors: line.authors.join("\n"),
  abstract: line.abstract ?? "",
  arxivId: line.arxivId ?? "",
  doi: line.doi ?? "",
  url: line.url ?? "",
  venue: line.venue ?? "",
  publishedOn: line.publishedOn ?? "",
});

/** Takes the form's texts; gives them as the server takes them: nothing instead of "". */
export const textsToSend = (texts: LineTexts) => ({
  title: texts.title.trim() || null,
  authors: texts.authors,
  abstract: texts.abstract.trim() ? texts.abstract : null,
  arxivId: texts.arxivId.trim() || null,
  doi: texts.doi.trim() || null,
  url: texts.url.trim() || null,
  venue: texts.venue.trim() || null,
  publishedOn: texts.publishedOn || null,
});

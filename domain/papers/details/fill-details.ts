import type { DraftPaper } from "../import/draft-paper.ts";
import type { Author } from "../paper.ts";

/** What is known of a paper; `title` is null where it is only named by its id or address. */
export type KnownDetails = {
  title: string | null;
  abstract: string | null;
  authors: readonly Author[];
  url: string | null;
  venue: string | null;
  publishedOn: string | null;
};

/** Takes what is known of a paper; says whether title, abstract or authors are still missing. */
export function lacksDetails(paper: Pick<KnownDetails, "title" | "abstract" | "authors">): boolean {
  return paper.title === null || paper.abstract === null || paper.authors.length === 0;
}

type Text = "title" | "abstract" | "url" | "venue" | "publishedOn";
export type FilledDetails = Partial<Record<Text, string> & { authors: Author[] }>;

/** Takes what is known of a paper and what was found; gives only the fields to set. Nothing that has a value is replaced. */
export function fillDetails(known: KnownDetails, found: DraftPaper): FilledDetails {
  return {
    ...gain("title", known, found),
    ...gain("abstract", known, found),
    ...(known.authors.length === 0 && found.authors.length > 0 ? { authors: found.authors } : {}),
    ...gain("url", known, found),
    ...gain("venue", known, found),
    ...gain("publishedOn", known, found),
  };
}

function gain(field: Text, known: KnownDetails, found: DraftPaper): Partial<Record<Text, string>> {
  const value = found[field];
  return known[field] === null && value !== null && value.trim() !== "" ? { [field]: value } : {};
}

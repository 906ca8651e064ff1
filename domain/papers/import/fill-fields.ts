import { arxivIdInDoi, normaliseDoi } from "../doi.ts";
import { identitiesOf } from "../identity.ts";
import { type Author, authorName } from "../paper.ts";
import type { DraftPaper } from "./draft-paper.ts";

/** What a paper of the team may lack and a line of an import can give it. */
export const fillFields = [
  "title",
  "authors",
  "abstract",
  "arxivId",
  "doi",
  "url",
  "venue",
  "publishedOn",
] as const;
export type FillField = (typeof fillFields)[number];

export const fillLabels: Record<FillField, string> = {
  title: "Title",
  authors: "Authors",
  abstract: "Abstract",
  arxivId: "arXiv id",
  doi: "DOI",
  url: "Link",
  venue: "Venue",
  publishedOn: "Published on",
};

/** What a paper has of these fields; `title` is null where it is named by its id alone. */
export type Fillable = Pick<DraftPaper, Exclude<FillField, "authors">> & { authors: readonly Author[] };

/** A field of a paper beside the same field of a line, as texts. */
export type ComparedField = {
  field: FillField;
  label: string;
  theirs: string | null;
  mine: string;
  fillable: boolean;
};

/** Takes a line's draft and the paper it met; gives the fields that the paper lacks and the line has. */
export const gapsOf = (draft: Fillable, paper: Fillable): FillField[] =>
  fillFields.filter((field) => textOf(paper, field) === null && mayGive(draft, field));

/** Takes a line's draft and the paper it met; gives every field that one of them has, side by side. */
export const compareFields = (draft: Fillable, paper: Fillable): ComparedField[] => {
  const gaps = gapsOf(draft, paper);
  return fillFields.flatMap((field) => {
    const [theirs, mine] = [textOf(paper, field), textOf(draft, field)];
    if (theirs === null && mine === null) return [];
    return [{ field, label: fillLabels[field], theirs, mine: mine ?? "", fillable: gaps.includes(field) }];
  });
};

/** Takes a draft and the fields that a paper is given from it; gives the identities that they bring. */
export const identitiesOfFields = (draft: DraftPaper, fields: readonly FillField[]): string[] => {
  const only = <Name extends "arxivId" | "doi" | "url">(name: Name) =>
    fields.includes(name) ? draft[name] : null;
  return identitiesOf({
    title: null,
    authors: [],
    openreviewId: null,
    arxivId: only("arxivId"),
    doi: only("doi"),
    url: only("url"),
  });
};

// arXiv's own DOI says nothing that the arXiv id does not.
const mayGive = (draft: Fillable, field: FillField): boolean => {
  if (textOf(draft, field) === null) return false;
  if (field !== "doi") return true;
  const doi = normaliseDoi(draft.doi ?? "");
  return doi !== null && arxivIdInDoi(doi) === null;
};

const textOf = (paper: Fillable, field: FillField): string | null =>
  (field === "authors" ? paper.authors.map(authorName).join(", ") : paper[field]) || null;

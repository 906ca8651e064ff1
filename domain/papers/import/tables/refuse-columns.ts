import type { ColumnField } from "../draft-paper.ts";

// Several columns may hold these: links of all kinds, notes, the people of a talk.
const names: Partial<Record<ColumnField, string>> = {
  title: "title",
  authors: "authors",
  abstract: "abstract",
  arxiv_id: "arXiv id",
  doi: "DOI",
  published_on: "publication date",
  upvotes: "upvotes",
  held_on: "date of the talk",
};

/** Takes what somebody says that the columns of a table hold; gives the sentence that refuses it, or null: a paper has one title. */
export function refuseColumns(fields: readonly (ColumnField | null)[]): string | null {
  const twice = fields.find((field, at) => field && names[field] && fields.indexOf(field) !== at);
  return twice
    ? `Two columns are taken for the ${names[twice]}. Choose one of them, and leave the other out.`
    : null;
}

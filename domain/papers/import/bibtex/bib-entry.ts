import type { Author } from "../../paper.ts";
import type { FieldValue } from "./read-fields.ts";

/** An entry as read: plain texts by field name; what identifies it is still as it was written. */
export type BibEntry = {
  line: number;
  type: string;
  key: string;
  texts: Map<string, string>;
  authors: Author[];
  problems: string[];
};

/** The fields that hold words to be read; the library is asked about them. */
export const wordFields = [
  "title",
  "subtitle",
  "journal",
  "journaltitle",
  "booktitle",
  "eventtitle",
  "school",
  "institution",
];

/** The fields that are ids, dates and addresses, or too long for the library. */
export const plainFields = [
  "year",
  "month",
  "day",
  "date",
  "doi",
  "url",
  "eprint",
  "archiveprefix",
  "eprinttype",
  "howpublished",
  "note",
  "volume",
  "abstract",
  "crossref",
  "openreview",
];

/** Takes an id or address in TeX; gives it without braces, escapes and commands round it. */
export function bareValue({ tex }: FieldValue): string {
  return tex
    .replace(/\\(?:url|path|href|nolinkurl|texttt)(?![a-z])/gi, "")
    .replace(/\\textasciitilde(?:\{\})?|\{\\sim\}|\\~\{\}/g, "~")
    .replace(/\\([_%&#$~{}])/g, "$1")
    .replace(/[{}]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

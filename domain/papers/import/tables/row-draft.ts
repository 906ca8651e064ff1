import { type ColumnField, type DraftPaper, draftPaper } from "../draft-paper.ts";
import { type PaperIds, paperIds } from "../paper-ids.ts";
import { readAuthors } from "./read-authors.ts";
import type { ReadDay } from "./read-days.ts";
import { readEntry } from "./read-entry.ts";
import type { Row } from "./table.ts";

/** Takes a row and what its columns hold; gives the first filled cell of a field, "" for none. */
export function cellOf(row: Row, fields: readonly (ColumnField | null)[], field: ColumnField): string {
  return cellsOf(row, fields, field)[0] ?? "";
}

function cellsOf(row: Row, fields: readonly (ColumnField | null)[], field: ColumnField): string[] {
  return row.cells.filter((cell, at) => fields[at] === field && cell !== "");
}

/** Takes a row, what its columns hold and its day of publication; gives its paper, or null where it names none. */
export function rowDraft(
  row: Row,
  fields: readonly (ColumnField | null)[],
  published: ReadDay | null,
): DraftPaper | null {
  const named = titleOf(cellOf(row, fields, "title"));
  const arxiv = arxivOf(cellOf(row, fields, "arxiv_id"));
  const ids = mergeIds([
    arxiv.ids,
    paperIds(cellOf(row, fields, "doi")),
    ...cellsOf(row, fields, "link").map((cell) => readEntry(cell).ids ?? paperIds(cell)),
    named.ids,
  ]);
  if (named.title === null && ids === null) return null;
  const abstract = cellOf(row, fields, "abstract") || null;
  const authors = readAuthors(cellOf(row, fields, "authors"));
  return draftPaper({
    line: row.line,
    title: named.title,
    abstract,
    authors: authors.length > 0 ? authors : named.authors,
    ...ids,
    venue: (cellOf(row, fields, "venue") || named.venue)?.slice(0, 2_000) || null,
    publishedOn: published?.date ?? null,
    upvotes: countOf(cellOf(row, fields, "upvotes")),
    confidence: confidenceOf(named.title !== null, {
      ids: ids !== null,
      more: abstract !== null || authors.length > 0,
    }),
    problems: [arxiv.problem, published?.problem].filter((problem) => typeof problem === "string"),
  });
}

// A cell may hold "[Title](address)", or an address where a title should stand.
function titleOf(cell: string): Pick<ReturnType<typeof readEntry>, "title" | "authors" | "venue" | "ids"> {
  const plain = !/\]\(|https?:\/\/|\*\*/i.test(cell);
  const ids = plain && /^\S+$/.test(cell) ? paperIds(cell) : null;
  if (!plain) return readEntry(cell);
  return { title: ids?.registered ? null : cell || null, authors: [], venue: null, ids };
}

// A spreadsheet takes 2405.01230 for a number and drops the last nought.
function arxivOf(cell: string): { ids: PaperIds | null; problem: string | null } {
  const ids = paperIds(cell);
  const [, month = "", number = ""] = /^(\d{3,4})\.(\d{1,5})$/.exec(cell) ?? [];
  if (ids || month === "") return { ids, problem: null };
  const full = month.padStart(4, "0");
  const id = `${full}.${number.padEnd(full < "1501" ? 4 : 5, "0")}`;
  const mended = paperIds(id);
  return { ids: mended, problem: mended && `"${cell}" looks cut by a spreadsheet; it was read as ${id}.` };
}

type Ids = Omit<PaperIds, "registered">;

// The first that says something has it; the address of the link stands before one made of an id.
function mergeIds(all: readonly (PaperIds | null)[]): Ids | null {
  const known = all.filter((ids) => ids !== null);
  if (known.length === 0) return null;
  const first = (field: keyof Ids) => known.find((ids) => ids[field] !== null)?.[field] ?? null;
  return {
    arxivId: first("arxivId"),
    doi: first("doi"),
    openreviewId: first("openreviewId"),
    url: first("url"),
  };
}

function countOf(cell: string): number | null {
  const digits = cell.replace(/(?<=\d)[,.\s](?=\d{3}\b)/g, "").replace(/\.0+$/, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

function confidenceOf(titled: boolean, { ids, more }: { ids: boolean; more: boolean }): number {
  if (!titled) return 0.8;
  if (ids) return 0.95;
  return more ? 0.85 : 0.7;
}

import type { ColumnField } from "../draft-paper.ts";
import { parsedImport } from "../draft-paper.ts";
import type { Format } from "../format.ts";
import { readWholeDays } from "./read-days.ts";
import { readRows } from "./read-rows.ts";
import { plainLines } from "./read-tables.ts";
import { cellOf, rowDraft } from "./row-draft.ts";

// Of several columns for one field the first filled one counts; "Extra" is where Zotero keeps the ids of preprints.
const fieldOf: Record<string, ColumnField> = {
  title: "title",
  author: "authors",
  "abstract note": "abstract",
  url: "link",
  doi: "doi",
  extra: "arxiv_id",
  "archive id": "arxiv_id",
  "publication title": "venue",
  "proceedings title": "venue",
  "conference name": "venue",
  date: "published_on",
};
const noPaper = /^(?:attachment|note|annotation)$/i;

/** The table that Zotero exports: one item a row, "; " between its authors. */
export const zoteroCsv: Format = {
  id: "zotero-csv",
  label: "Zotero's CSV export",
  recognise: (text) => {
    const first = plainLines(text.slice(0, 5_000)).split("\n", 1)[0] ?? "";
    return ['"Key"', '"Item Type"', '"Publication Year"', '"Title"'].every((name) =>
      quoted(first).includes(name),
    )
      ? 0.97
      : 0;
  },
  read: (text) => {
    const { rows, problems } = readRows(plainLines(text), ",");
    const headings = rows[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
    const fields = headings.map((heading) => fieldOf[heading] ?? null);
    const kind = headings.indexOf("item type");
    const items = rows.slice(1).filter(({ cells }) => !noPaper.test(cells[kind] ?? ""));
    const days = readWholeDays(items.map((row) => cellOf(row, fields, "published_on")));
    const drafts = items.map((row, at) => rowDraft(row, fields, days[at] ?? null));
    const papers = drafts.filter((draft) => draft !== null);
    for (const [at, row] of items.entries())
      if (!drafts[at])
        problems.push({ line: row.line, message: "This item has neither a title nor a link." });
    if (rows.length < 2) problems.push({ line: 1, message: "This table has no items under its headings." });
    return parsedImport({ format: zoteroCsv.id, papers, problems });
  },
};

// The headings are the same where another program saved them without quotation marks.
function quoted(line: string): string {
  return line.includes('"') ? line : line.replace(/[^,]+/g, (name) => `"${name.trim()}"`);
}

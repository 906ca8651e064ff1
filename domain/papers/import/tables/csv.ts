import { type DraftPaper, type ParsedImport, parsedImport } from "../draft-paper.ts";
import type { Format, ReadContext } from "../format.ts";
import { sharedWidth } from "./find-separator.ts";
import { type MappedTable, mapColumns, toMapping } from "./map-columns.ts";
import { pipeTables } from "./pipe-tables.ts";
import { readWholeDays } from "./read-days.ts";
import { readRows } from "./read-rows.ts";
import { plainLines, readTables, sampleTables } from "./read-tables.ts";
import { cellOf, rowDraft } from "./row-draft.ts";
import type { Table } from "./table.ts";

/** A table of papers with commas, semicolons, tabs or pipes between its cells, as spreadsheets and sites export it. */
export const csv: Format = {
  id: "csv",
  label: "Tables (CSV, TSV) of papers",
  recognise: (text) =>
    pipeTables(plainLines(text.slice(0, 20_000))).length > 0 ? 0 : sureOfTables(sampleTables(text)),
  read: (text, context) => {
    const tables = readTables(text);
    // Without a separator it is a table of one column.
    return readPaperTables(tables.length > 0 ? tables : [readRows(plainLines(text), "\t")], context, csv.id);
  },
};

/** Takes the first rows of tables; gives how surely they hold papers, 0–1: by known headings, or by links beside titles. */
export function sureOfTables(tables: readonly Table[]): number {
  return tables.reduce((most, table) => Math.max(most, sureOf(table)), 0);
}

function sureOf({ rows }: Table): number {
  const mapped = mapColumns(rows);
  const has = (field: (typeof mapped.fields)[number]) => mapped.fields.includes(field);
  const linked = has("link") || has("arxiv_id") || has("doi");
  if (mapped.rows.length === 0 || sharedWidth(rows.map(({ cells }) => cells)) < 0.5) return 0;
  if (mapped.named >= 2 && (has("title") || linked)) return 0.85;
  if (mapped.named === 1 && has("title") && linked) return 0.7;
  const bare = mapped.named === 0 && has("title") && linked && mapped.rows.length >= 2;
  return bare && sharedWidth(rows.map(({ cells }) => cells)) >= 0.8 ? 0.65 : 0;
}

/** Takes tables; gives their papers under the name of a format. The mapping is that of the first table. */
export function readPaperTables(
  tables: readonly Table[],
  context: ReadContext,
  format: string,
): ParsedImport {
  const mapped = tables.map((table) => mapColumns(table.rows, context.columns));
  const papers: DraftPaper[] = [];
  const problems = tables.flatMap((table) => table.problems);
  for (const table of mapped) readPapers(table, { context, papers, problems });
  if (papers.length === 0 && problems.length === 0)
    problems.push({ line: 1, message: "No row of this table names a paper." });
  const columns = mapped[0] ? toMapping(mapped[0]) : null;
  return parsedImport({
    format,
    papers,
    problems: problems.sort((one, other) => one.line - other.line),
    columns,
  });
}

type Reading = { context: ReadContext; papers: DraftPaper[]; problems: ParsedImport["problems"] };

function readPapers({ rows, fields }: MappedTable, { context, papers, problems }: Reading): void {
  const days = readWholeDays(rows.map((row) => cellOf(row, fields, "published_on")));
  for (const [at, row] of rows.entries()) {
    if (at % 500 === 0) context.tell?.(at / rows.length);
    const draft = rowDraft(row, fields, days[at] ?? null);
    if (draft) papers.push(draft);
    else problems.push({ line: row.line, message: "This row has neither a title nor a link to a paper." });
  }
}

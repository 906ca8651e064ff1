import { type ColumnField, type DraftPaper, type ParsedImport, parsedImport } from "../draft-paper.ts";
import type { Format, ReadContext } from "../format.ts";
import { type MappedTable, mapColumns, toMapping } from "./map-columns.ts";
import { type NamedYear, yearAbove, yearOfFile } from "./named-year.ts";
import { type ReadDay, readDays } from "./read-days.ts";
import { plainLines, readTables, sampleTables } from "./read-tables.ts";
import { cellOf } from "./row-draft.ts";
import { readStruck } from "./struck.ts";
import type { Row } from "./table.ts";
import { talkDraft } from "./talk-draft.ts";
import { isNoPaper } from "./talk-words.ts";

/** A group's past schedule: a table, however separated, with a date, a presenter and a paper in each row. */
export const schedule: Format = {
  id: "schedule",
  label: "A schedule with dates, presenters and papers",
  recognise: (text) =>
    sampleTables(text).reduce((most, { rows }) => Math.max(most, sureOfSchedule(mapColumns(rows))), 0),
  read: (text, context) => readSchedule(text, context),
};

function sureOfSchedule({ fields, named, rows }: MappedTable): number {
  const paper = fields.some(
    (field) => field === "title" || field === "link" || field === "arxiv_id" || field === "doi",
  );
  if (!paper || !fields.includes("held_on") || !fields.includes("presenter") || rows.length === 0) return 0;
  return named >= 2 ? 0.96 : 0.7;
}

function readSchedule(text: string, context: ReadContext): ParsedImport {
  const tables = readTables(text);
  const mapped = tables.map(({ rows }) => withDay(mapColumns(rows, context.columns)));
  const papers: DraftPaper[] = [];
  const problems = tables.flatMap((table) => table.problems);
  const years = namedYears(text, mapped, context);
  for (const [at, table] of mapped.entries())
    readTable(table, { context, papers, problems, year: years[at] ?? null });
  if (papers.length === 0 && problems.length === 0)
    problems.push({ line: 1, message: "No row of this schedule has a date and a paper." });
  problems.sort((one, other) => one.line - other.line);
  const columns = mapped[0] ? toMapping(mapped[0]) : null;
  return parsedImport({ format: schedule.id, papers, problems, columns });
}

// Whoever says that it is a schedule says that its one column of days is that of the talks.
function withDay(table: MappedTable): MappedTable {
  if (table.fields.includes("held_on")) return table;
  const fields = table.fields.map((field): ColumnField | null =>
    field === "published_on" ? "held_on" : field,
  );
  return { ...table, fields };
}

// A year over one table holds for those under it, as "# 2023" does over "## Spring" and "## Fall".
function namedYears(
  text: string,
  tables: readonly MappedTable[],
  { name, today }: ReadContext,
): (NamedYear | null)[] {
  const lines = plainLines(text).split("\n");
  let year = yearOfFile(name, today);
  let end = 0;
  return tables.map(({ rows }) => {
    year = yearAbove(lines.slice(end, (rows[0]?.line ?? 1) - 1), today) ?? year;
    end = rows.at(-1)?.line ?? end;
    return year;
  });
}

type Reading = {
  context: ReadContext;
  papers: DraftPaper[];
  problems: ParsedImport["problems"];
  year: NamedYear | null;
};

function readTable({ rows, fields }: MappedTable, { context, papers, problems, year }: Reading): void {
  const cells = rows.map((row) => bare(cellOf(row, fields, "held_on")));
  const days = readDays(cells, context.today, year);
  let last: ReadDay = { date: null, problem: null };
  for (const [at, row] of rows.entries()) {
    if (at % 500 === 0) context.tell?.(at / rows.length);
    // A second paper of a session stands under its date.
    const day = cells[at] === "" ? last : (days[at] ?? last);
    last = day;
    const draft = talkDraft(row, fields, { ...day, today: context.today });
    if (draft) papers.push(...draft);
    else if (!isQuiet(row, fields)) problems.push({ line: row.line, message: "This row names no paper." });
  }
}

// A holiday, a cancelled or an open session, a caption: nothing is missing there.
function isQuiet(row: Row, fields: readonly (ColumnField | null)[]): boolean {
  const said = row.cells.filter((cell, at) => cell !== "" && fields[at] !== "held_on").map(bare);
  return said.length === 0 || said.some(isNoPaper) || cellOf(row, fields, "presenter") === "";
}

function bare(cell: string): string {
  const { text, struck, wholly } = readStruck(cell);
  return wholly ? struck.join(" ") : text;
}

import { parse } from "csv-parse/sync";
import { readWholeDays } from "#domain/papers/import/tables/read-days.ts";
import { normaliseTitle } from "#domain/papers/normalise-title.ts";
import { type DeadlineLine, type DeadlineList, kindOf } from "./deadline-list.ts";

/** Headings of a column, in the languages groups write tables in. */
const headings = {
  title: /^(title|name|conference|event|venue|summary|what|konferenz|titel|nom|evento|evenement)$/,
  starts:
    /^(date|deadline|start|starts|starts on|start date|begin|from|day|when|datum|abgabe|beginn|von|fecha|debut|data)$/,
  ends: /^(end|ends|ends on|end date|to|until|last day|ende|bis|fin|hasta|fine)$/,
};

type Columns = { title: number; starts: number; ends: number | null };

/** Takes a table as text; gives one entry per row. Its first row may name the columns; without, the first column with days is the date. A row that cannot be read costs only itself. */
export const readDeadlineTable = (text: string): DeadlineList => {
  const rows = readRows(text);
  if (!rows) return { ok: false, sentence: "This is neither a calendar file nor a table that can be read." };
  const named = columnsByName(rows[0] ?? []);
  const body = named ? rows.slice(1) : rows;
  const columns = named ? withEnds(named, rows[0] ?? [], body) : columnsByContent(body);
  if (!columns)
    return {
      ok: false,
      sentence:
        'No column of this table holds days. It needs a name and a date in each row, for example "ICML deadline, 2027-01-24".',
    };
  const starts = readWholeDays(body.map((row) => cell(row, columns.starts)));
  const ends = readWholeDays(body.map((row) => cell(row, columns.ends)));
  return { ok: true, lines: body.map((row, at) => lineOf(row, columns, starts[at], ends[at])) };
};

const readRows = (text: string): string[][] | null => {
  const [first = ""] = text.split(/\r?\n/, 1);
  const delimiter = ["\t", ";", ","].find((mark) => first.includes(mark)) ?? ",";
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as string[][];
  } catch {
    return null;
  }
};

const cell = (row: readonly string[], at: number | null): string => (at === null ? "" : (row[at] ?? ""));

const columnsByName = (row: readonly string[]): Columns | null => {
  const names = row.map((name) => normaliseTitle(name));
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const [title, starts, ends] = [at(headings.title), at(headings.starts), at(headings.ends)];
  return title < 0 || starts < 0 ? null : { title, starts, ends: ends < 0 ? null : ends };
};

/** A table that names no last day may hold one all the same, in a column of days without a name. */
const withEnds = (columns: Columns, heading: readonly string[], rows: readonly string[][]): Columns => {
  if (columns.ends !== null) return columns;
  const ends = datedColumns(rows).find((at) => at > columns.starts && !heading[at]);
  return { ...columns, ends: ends ?? null };
};

const columnsOf = (rows: readonly string[][]): number[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: Math.min(20, width) }, (_, at) => at);
};

const datedColumns = (rows: readonly string[][]): number[] =>
  columnsOf(rows).filter((at) =>
    readWholeDays(rows.slice(0, 50).map((row) => cell(row, at))).some(({ date }) => date !== null),
  );

const columnsByContent = (rows: readonly string[][]): Columns | null => {
  const dated = datedColumns(rows);
  const [starts, ends = null] = dated;
  if (starts === undefined) return null;
  const title = columnsOf(rows).find((at) => !dated.includes(at));
  return title === undefined ? null : { title, starts, ends };
};

type Day = ReturnType<typeof readWholeDays>[number] | undefined;

const lineOf = (row: readonly string[], columns: Columns, start: Day, end: Day): DeadlineLine => {
  const title = cell(row, columns.title);
  const written = cell(row, columns.starts);
  const text = row.filter(Boolean).join(" · ").slice(0, 200);
  const refuse = (problem: string): DeadlineLine => ({ ok: false, text, problem });
  if (!title) return refuse("This row has no name.");
  if (!start?.date)
    return refuse(
      written
        ? `“${written.slice(0, 40)}” is not a day with its year, like 2027-01-24.`
        : "This row has no date.",
    );
  if (start.problem ?? end?.problem)
    return refuse(`“${written.slice(0, 40)}” may be two different days. Please write it like 2027-01-24.`);
  const endsOn = end?.date ?? start.date;
  const key = `table:${normaliseTitle(title).slice(0, 200)}:${start.date.slice(0, 4)}`;
  const entry = { title, kind: kindOf(title, endsOn === start.date), startsOn: start.date, endsOn };
  return { ok: true, entry, key };
};

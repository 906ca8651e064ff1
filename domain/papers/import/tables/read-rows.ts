import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { ParsedImport } from "../draft-paper.ts";
import { mostColumns, type Row, type Table } from "./table.ts";

// Each unclosed quote costs another walk to the end; after these, quotes are no longer believed.
const mostUnclosed = 3;
// Three times the papers that one import may hold, so that blank and other rows have room.
const mostRows = 30_000;

/**
 * Takes a text with "\n" line ends and its separator; gives the rows that are not blank. A quote that is never closed is a
 * problem with its line, that line is read without quotes, and reading goes on after it.
 */
export function readRows(text: string, separator: string): Table {
  const rows: Row[] = [];
  const problems: ParsedImport["problems"] = [];
  let rest = text.trimEnd();
  let line = 1;
  for (let walk = 0; ; walk += 1) {
    const { next, end } = readQuoted(rest, { separator, line, rows, quote: walk < mostUnclosed });
    if (end === "full")
      problems.push({
        line: next,
        message: "The table has more than 30,000 rows; what follows was left out.",
      });
    if (end !== "unclosed") return { rows, problems };
    problems.push({
      line: next,
      message: "A quotation mark opens here and is never closed; this line was read without it.",
    });
    const bad = dropLines(rest, next - line);
    const stop = bad.indexOf("\n");
    readQuoted(stop < 0 ? bad : bad.slice(0, stop), { separator, line: next, rows, quote: false });
    if (stop < 0) return { rows, problems };
    rest = bad.slice(stop + 1);
    line = next + 1;
  }
}

type Walk = { separator: string; line: number; rows: Row[]; quote: boolean };

// Gives the line after the last whole row, and what ended the walk there.
function readQuoted(text: string, walk: Walk): { next: number; end: "text" | "unclosed" | "full" } {
  const { records, unclosed } = readRecords(text, walk);
  let next = walk.line;
  for (const record of records) {
    const cells = record.slice(0, mostColumns).map((cell) => cell.trim());
    if (cells.some((cell) => cell !== "")) walk.rows.push({ line: next, cells });
    // Every line end within a row stands in one of its cells.
    next += record.reduce((lines, cell) => lines + lineEnds(cell), 1);
  }
  if (unclosed) return { next, end: "unclosed" };
  return { next, end: records.length >= mostRows ? "full" : "text" };
}

function readRecords(text: string, { separator, quote }: Walk): { records: string[][]; unclosed: boolean } {
  const options = {
    delimiter: separator,
    quote: quote ? '"' : null,
    record_delimiter: "\n",
    relax_quotes: true,
    relax_column_count: true,
    to: mostRows,
  };
  try {
    return { records: parse(text, options), unclosed: false };
  } catch (error) {
    if (!(error instanceof CsvError) || !quote) throw error;
    // What was read before is lost with the error; it knows how many rows that were.
    const whole = Number(error.records);
    return { records: whole > 0 ? parse(text, { ...options, to: whole }) : [], unclosed: true };
  }
}

function lineEnds(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}

function dropLines(text: string, count: number): string {
  let from = 0;
  for (let dropped = 0; dropped < count; dropped += 1) from = text.indexOf("\n", from) + 1;
  return text.slice(from);
}

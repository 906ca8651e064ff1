import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { ParsedImport } from "../draft-paper.ts";
import { mostColumns, type Row, type Table } from "./table.ts";

// Each unclosed quote costs another walk to the end; after these, quotes are no longer believed.
const mostUnclosed = 3;

/**
 * Takes a text with "\n" line ends and its separator; gives the rows that are not blank. A quote that is never closed is a
 * problem with its line, that line is read without quotes, and reading goes on after it.
 */
export function readRows(text: string, separator: string): Table {
  const rows: Row[] = [];
  const problems: ParsedImport["problems"] = [];
  let rest = text;
  let line = 1;
  for (let walk = 0; ; walk += 1) {
    const { next, unclosed } = readQuoted(rest, { separator, line, rows, quote: walk < mostUnclosed });
    if (!unclosed) return { rows, problems };
    problems.push({
      line: next,
      message: "A quotation mark opens here and is never closed; this line was read without it.",
    });
    const bad = dropLines(rest, next - line);
    const end = bad.indexOf("\n");
    readQuoted(end < 0 ? bad : bad.slice(0, end), { separator, line: next, rows, quote: false });
    if (end < 0) return { rows, problems };
    rest = bad.slice(end + 1);
    line = next + 1;
  }
}

type Walk = { separator: string; line: number; rows: Row[]; quote: boolean };

// Gives the line after the last whole row, and whether an unclosed quote stopped the walk there.
function readQuoted(
  text: string,
  { separator, line, rows, quote }: Walk,
): { next: number; unclosed: boolean } {
  let next = line;
  const keep = (record: string[], { lines }: { lines: number }) => {
    const cells = record.slice(0, mostColumns).map((cell) => cell.trim());
    if (cells.some((cell) => cell !== "")) rows.push({ line: next, cells });
    next = line + lines;
    return null;
  };
  try {
    parse(text, {
      delimiter: separator,
      quote: quote ? '"' : null,
      record_delimiter: "\n",
      relax_quotes: true,
      relax_column_count: true,
      on_record: keep,
    });
    return { next, unclosed: false };
  } catch (error) {
    if (!(error instanceof CsvError) || !quote) throw error;
    return { next, unclosed: true };
  }
}

function dropLines(text: string, count: number): string {
  let from = 0;
  for (let dropped = 0; dropped < count; dropped += 1) from = text.indexOf("\n", from) + 1;
  return text.slice(from);
}

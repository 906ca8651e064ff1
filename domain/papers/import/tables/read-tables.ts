import { datedLines } from "./dated-lines.ts";
import { findSeparator } from "./find-separator.ts";
import { pipeTables } from "./pipe-tables.ts";
import { readRows } from "./read-rows.ts";
import { splitRagged } from "./split-ragged.ts";
import type { Table } from "./table.ts";

/** Takes a text; gives it without a byte-order mark and with "\n" line ends, so that its lines keep their numbers. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** Takes any text; gives its Markdown tables, or itself as one table of dated lines or of separated values; [] where it is neither. */
export function readTables(text: string): Table[] {
  const plain = plainLines(text);
  const piped = pipeTables(plain);
  if (piped.length > 0) return piped;
  const dated = datedLines(plain);
  if (dated) return [dated];
  const separator = findSeparator(plain);
  return separator ? [splitRagged(readRows(plain, separator))] : [];
}

/** Takes any text; gives the tables at its beginning, enough to recognise them by. */
export function sampleTables(text: string): Table[] {
  const piped = pipeTables(plainLines(text.slice(0, 20_000)));
  return piped.length > 0 ? piped : readTables(beginning(text, 8_000));
}

function beginning(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const sample = text.slice(0, characters);
  const end = Math.max(sample.lastIndexOf("\n"), sample.lastIndexOf("\r"));
  return end > 0 ? sample.slice(0, end) : sample;
}

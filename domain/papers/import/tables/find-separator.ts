import { readHeading } from "./headings.ts";
import { readRows } from "./read-rows.ts";

const separators = ["\t", ";", "|", ","] as const;
export type Separator = (typeof separators)[number];

const sampleCharacters = 8_000;

/** Takes a text with "\n" line ends; gives the separator by which its first rows are a table: equally wide, or under known headings. Null for none. */
export function findSeparator(text: string): Separator | null {
  const sample = firstRows(text);
  let best: { separator: Separator; score: number } | null = null;
  for (const separator of separators) {
    if (!sample.includes(separator)) continue;
    const score = scoreOf(readRows(sample, separator).rows.map(({ cells }) => cells));
    if (score > (best?.score ?? 0)) best = { separator, score };
  }
  return best?.separator ?? null;
}

// A row cut in the middle would be narrower than the others.
function firstRows(text: string): string {
  if (text.length <= sampleCharacters) return text;
  const sample = text.slice(0, sampleCharacters);
  const end = sample.lastIndexOf("\n");
  return end > 0 ? sample.slice(0, end) : sample;
}

// The share of rows with the most common width, and a point for each heading known.
function scoreOf(rows: string[][]): number {
  const share = sharedWidth(rows);
  if (share === 0) return 0;
  const known = rows.slice(0, 5).map((cells) => cells.filter((cell) => readHeading(cell) !== null).length);
  const headings = Math.max(...known);
  return share + (headings >= 2 ? headings : 0);
}

/** Takes rows; gives the share of them that have the most common width of two or more, 0 for none. */
export function sharedWidth(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length >= 2) widths.set(length, (widths.get(length) ?? 0) + 1);
  return rows.length === 0 ? 0 : Math.max(0, ...widths.values()) / rows.length;
}

import { readHeading } from "./headings.ts";
import type { Row, Table } from "./table.ts";

/**
 * Takes a table of separated values; gives it without the few rows that have more cells than the others, each a problem with
 * its line: a cell of theirs holds the separator, so that nobody can say which of them is which.
 */
export function splitRagged(table: Table): Table {
  const width = widthOf(table.rows);
  const isRagged = ({ cells }: Row) => cells.slice(width).some((cell) => cell !== "");
  const ragged = width < 2 ? [] : table.rows.filter(isRagged);
  // Where many rows are wider, they are no mishap: the headings lack one, or this is no table.
  if (ragged.length === 0 || ragged.length * 3 > table.rows.length) return table;
  const problems = ragged.map(({ line, cells }) => ({ line, message: sentence(cells, width) }));
  const rows = table.rows.filter((row) => !isRagged(row));
  return { rows, problems: [...table.problems, ...problems].sort((one, other) => one.line - other.line) };
}

// The row of headings tells how wide a row is; without it, most rows.
function widthOf(rows: readonly Row[]): number {
  const headings = rows
    .slice(0, 10)
    .find(({ cells }) => cells.filter((cell) => readHeading(cell) !== null).length >= 2);
  if (headings) return headings.cells.length;
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return width;
}

function sentence(cells: readonly string[], width: number): string {
  const beginning = cells.join(", ").slice(0, 200);
  return `This row has ${cells.length} cells where the others have ${width}, so it was left out: "${beginning}". Put quotation marks around the cell that has a separator in it.`;
}

import { paperIds } from "../paper-ids.ts";
import { readCellDay } from "./cell-day.ts";
import type { Row } from "./table.ts";

/** What the values of a column look like: shares of its filled cells, 0–1, and how many words they have on average. */
export type Looks = {
  filled: number;
  links: number;
  arxiv: number;
  dois: number;
  days: number;
  numbers: number;
  names: number;
  words: number;
};

const looked = 50;

/** Takes rows; gives the looks of each column, from the first rows. */
export function looksOfColumns(rows: readonly Row[]): Looks[] {
  const sample = rows.slice(0, looked);
  const width = sample.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, at) => looksOf(sample.map(({ cells }) => cells[at] ?? "")));
}

function looksOf(cells: readonly string[]): Looks {
  const filled = cells.filter((cell) => /[\p{L}\p{N}=]/u.test(cell)).map((cell) => cell.slice(0, 2_000));
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const words = filled.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0);
  return {
    filled: filled.length,
    links: share((cell) => isLink(cell)),
    arxiv: share((cell) => isLink(cell) && paperIds(cell)?.arxivId != null),
    dois: share((cell) => isLink(cell) && paperIds(cell)?.doi != null),
    days: share((cell) => readCellDay(cell.replaceAll("~~", "")) !== null),
    numbers: share((cell) => /^\d{1,9}$/.test(cell)),
    names: share((cell) => isName(cell)),
    words: filled.length === 0 ? 0 : words / filled.length,
  };
}

/** Takes a cell; says whether it is nothing but an id or an address. */
export function isLink(cell: string): boolean {
  return /^(?:arxiv:\s?|doi:\s?)?\S+$/i.test(cell) && paperIds(cell) !== null;
}

// A person, or two: few words, each with a capital, no digits.
function isName(cell: string): boolean {
  return /^(?:~~)?\p{Lu}[^\d:?!]{1,60}$/u.test(cell) && cell.split(/\s+/).length <= 5;
}

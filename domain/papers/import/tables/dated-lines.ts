import { readCellDay } from "./cell-day.ts";
import { isLink } from "./columns.ts";
import type { Table } from "./table.ts";

const bullet = /^\s{0,40}(?:[-*•]|\d{1,4}[.)])\s+/;
const longest = 2_000;

/**
 * Takes a text with "\n" line ends; gives its lines of "day - presenter - paper" as a table, where they are two or more and at
 * least half of its lines; null for another text. A link alone on the line under one is its paper's. Linear.
 */
export function datedLines(text: string): Table | null {
  const table: Table = { rows: [], problems: [] };
  let others = 0;
  for (const [at, line] of text.split("\n").entries()) {
    const said = line.trim();
    if (said === "") continue;
    const cells = cellsOf(line);
    const last = table.rows.at(-1)?.cells;
    if (cells) table.rows.push({ line: at + 1, cells });
    else if (last && isLink(said)) last.push(`${last.pop()} ${said}`);
    else others += 1;
    if (!cells && last && !isLink(said) && !said.startsWith("#"))
      table.problems.push({
        line: at + 1,
        message: "This line does not begin with a day, so it was left out.",
      });
  }
  const { length } = table.rows;
  return length >= 2 && others <= length ? table : null;
}

// The dash of a title stays in it.
function cellsOf(line: string): string[] | null {
  if (line.length > longest) return null;
  const [day = "", second, ...rest] = line.replace(bullet, "").split(/\s+[-–—]{1,2}\s+/u);
  if (second === undefined || readCellDay(day) === null) return null;
  return [day, second, ...(rest.length > 0 ? [rest.join(" - ")] : [])].map((cell) => cell.trim());
}

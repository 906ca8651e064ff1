import type { Row, Table } from "./table.ts";
import { mostColumns } from "./table.ts";

const delimiterRow = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** Takes a text with "\n" line ends; gives its Markdown pipe tables: a row, a line of dashes under it, more rows. Linear. */
export function pipeTables(text: string): Table[] {
  const lines = text.split("\n").map((line) => line.trim());
  const tables: Table[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    if (!isDelimiter(lines[at] ?? "") || !(lines[at - 1] ?? "").includes("|")) continue;
    const rows: Row[] = [{ line: at, cells: splitPipes(lines[at - 1] ?? "") }];
    for (at += 1; (lines[at] ?? "").includes("|"); at += 1)
      rows.push({ line: at + 1, cells: splitPipes(lines[at] ?? "") });
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
    if (filled.length > 0) tables.push({ rows: filled, problems: [] });
  }
  return tables;
}

function isDelimiter(line: string): boolean {
  return line.includes("-") && line.includes("|") && line.length < 4_000 && delimiterRow.test(line);
}

// A pipe after a backslash, in code or in a link's address is text.
function splitPipes(line: string): string[] {
  const cells = line
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/);
  return cells.slice(0, mostColumns).map((cell) => cell.replaceAll("\\|", "|").trim());
}

import type { ParsedImport } from "../draft-paper.ts";
import { type DraftPaper, draftPaper, parsedImport } from "../draft-paper.ts";
import type { Format, ReadContext } from "../format.ts";
import { readPaperTables, sureOfTables } from "./csv.ts";
import { type ListItem, listItems } from "./list-items.ts";
import { pipeTables } from "./pipe-tables.ts";
import { type Entry, readEntry } from "./read-entry.ts";
import { plainLines } from "./read-tables.ts";

/** Lists and tables in Markdown, as the pages called "awesome" and group wikis have them. */
export const markdown: Format = {
  id: "markdown",
  label: "Markdown lists and tables",
  recognise: (text) => {
    const sample = plainLines(text.slice(0, 20_000));
    return Math.max(sureOfTables(pipeTables(sample)), sureOfList(listItems(sample)));
  },
  read: (text, context) => readMarkdown(plainLines(text), context),
};

// A title set apart and a link that only papers have; a bare "see https://…" is a letter.
function sureOfList(items: readonly ListItem[]): number {
  const entries = items.map(({ text }) => readEntry(text));
  const papers = entries.filter(({ title, ids }) => title !== null && ids?.registered);
  const titled = papers.filter((entry) => entry.marked || looksLikeTitle(entry.title ?? ""));
  if (titled.length > 0 && titled.length * 2 >= papers.length) return 0.75;
  const bold = entries.filter(({ marked, title }) => marked && (title ?? "").split(/\s+/).length >= 3);
  return bold.length >= 2 && bold.length * 2 > items.length ? 0.4 : 0;
}

function looksLikeTitle(text: string): boolean {
  return (
    /^["“']?[\p{Lu}\p{Lo}\p{N}]/u.test(text) && text.split(/\s+/).length >= 2 && !/[.!?]\s+\p{Lu}/u.test(text)
  );
}

function readMarkdown(text: string, context: ReadContext): ParsedImport {
  const tables = pipeTables(text);
  const table = tables.length > 0 ? readPaperTables(tables, context, markdown.id) : null;
  const list = readList(listItems(text));
  const papers = [...(table?.papers ?? []), ...list.papers].sort((one, other) => one.line - other.line);
  const problems = papers.length > 0 || list.problems.length > 0 ? list.problems : [];
  problems.push(...(table && (table.papers.length > 0 || papers.length === 0) ? table.problems : []));
  if (papers.length === 0 && problems.length === 0)
    problems.push({ line: 1, message: "No list or table of papers was found in this text." });
  problems.sort((one, other) => one.line - other.line);
  return parsedImport({ format: markdown.id, papers, problems, columns: table?.columns ?? null });
}

type ListRead = Pick<ParsedImport, "papers" | "problems">;

// Deeper items fill in what the paper above them lacks, or are papers of their own; an item that has only papers under it is a topic.
function readList(items: readonly ListItem[]): ListRead {
  const read: ListRead = { papers: [], problems: [] };
  const above: { depth: number; paper: DraftPaper | null }[] = [];
  for (const [at, item] of items.entries()) {
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= item.depth) above.pop();
    const entry = readEntry(item.text);
    const parent = above.findLast(({ paper }) => paper !== null)?.paper ?? null;
    const hasChildren = (items[at + 1]?.depth ?? 0) > item.depth;
    const paper = isOwnPaper(entry, { parent, hasChildren, items, at }) ? toDraft(item, entry) : null;
    if (paper) read.papers.push(paper);
    else if (parent && entry.ids && parent.url === null) Object.assign(parent, idsOf(entry));
    else if (!parent && !hasChildren && entry.linked && entry.title === null)
      read.problems.push({ line: item.line, message: "This item has no title and no link to a paper." });
    above.push({ depth: item.depth, paper });
  }
  return read;
}

type Place = { parent: DraftPaper | null; hasChildren: boolean; items: readonly ListItem[]; at: number };

function isOwnPaper(entry: Entry, { parent, hasChildren, items, at }: Place): boolean {
  if (entry.ids) return parent === null || entry.title !== null;
  if (entry.title === null || parent !== null || isNoise(entry)) return false;
  if (!hasChildren) return true;
  // Its own links may stand under it.
  const child = readEntry(items[at + 1]?.text ?? "");
  return child.ids === null || child.title === null;
}

// A table of contents, a link to a repository: a link, but to no paper.
function isNoise(entry: Entry): boolean {
  return entry.linked && !entry.marked && (entry.title ?? "").split(/\s+/).length < 3;
}

function idsOf(entry: Entry): Partial<DraftPaper> {
  if (!entry.ids) return {};
  const { registered: _, ...ids } = entry.ids;
  return ids;
}

function toDraft({ line }: ListItem, entry: Entry): DraftPaper {
  const { title, authors, venue, marked } = entry;
  const confidence = entry.ids?.registered ? (title ? 0.95 : 0.8) : entry.ids ? 0.8 : marked ? 0.7 : 0.4;
  return draftPaper({ line, title, authors, venue, ...idsOf(entry), confidence });
}

import type { ParsedImport } from "./draft-paper.ts";
import { deepestJson, type JsonBreak, type JsonSpan, scanJson, skipBlanks } from "./json-scan.ts";
import { lineFinder } from "./line-at.ts";

/** The objects of a JSON text, each with its line, and what could not be read. */
export type JsonItems = { items: { line: number; value: unknown }[]; problems: ParsedImport["problems"] };

const mostProblems = 100;

/**
 * Takes a JSON text or JSON Lines and the paths where a list may stand ("" is the text itself, "message.items" inside);
 * gives the list's objects, or the text's own object where there is no list. What stands before a break is still read.
 */
export function readJsonItems(text: string, lists: readonly string[]): JsonItems {
  const lineAt = lineFinder(text);
  const { spans, others, breaks } = scanAll(text, lists);
  const read: JsonItems = { items: [], problems: [] };
  for (const { start, end } of spans) {
    const value = parse(text.slice(start, end));
    if (value === undefined)
      read.problems.push({ line: lineAt(start), message: "This entry is not valid JSON and was left out." });
    else read.items.push({ line: lineAt(start), value });
  }
  if (others[0] !== undefined)
    read.problems.push({ line: lineAt(others[0]), message: emptyEntries(others.length) });
  // The end of a text is no line of its own when the last line is ended.
  const lineOf = ({ at, why }: JsonBreak) =>
    lineAt(why === "end" ? Math.max(0, text.trimEnd().length - 1) : at);
  const broken = breaks.map((found) => ({
    line: lineOf(found),
    message: breakSentence(found, lineOf(found)),
  }));
  return { items: read.items, problems: fewProblems([...read.problems, ...broken]) };
}

/** Takes problems; gives the first hundred, and the count of the rest in a sentence. */
export function fewProblems(problems: ParsedImport["problems"]): ParsedImport["problems"] {
  const [next] = problems.slice(mostProblems);
  if (!next) return problems;
  const rest = (problems.length - mostProblems).toLocaleString("en-US");
  return [
    ...problems.slice(0, mostProblems),
    { line: next.line, message: `From here on, ${rest} more entries have such problems.` },
  ];
}

// Values may follow one another: JSON Lines, or several answers pasted together.
function scanAll(text: string, lists: readonly string[]) {
  const spans: JsonSpan[] = [];
  const others: number[] = [];
  const breaks: JsonBreak[] = [];
  for (let at = skipBlanks(text, 0); at < text.length; ) {
    const scan = scanJson(text, at, lists);
    for (const span of scan.items) spans.push(span);
    for (const other of scan.others) others.push(other);
    if (scan.broken) {
      const next = scan.items.length === 0 ? nextOfLines(text, at, scan.broken.at) : null;
      breaks.push(next === null ? scan.broken : { at, why: "line" });
      if (next === null) break;
      at = next;
      continue;
    }
    if (!scan.listed && text[at] === "{") spans.push({ start: at, end: scan.end });
    else if (!scan.listed) others.push(at);
    at = skipBlanks(text, scan.end);
    if (text[at] === ",") at = skipBlanks(text, at + 1);
  }
  return { spans, others, breaks };
}

// In JSON Lines a broken line costs itself alone; a value over several lines has its inner lines indented.
// The next line may still pass for the rest of the broken one, the one after it cannot.
function nextOfLines(text: string, start: number, broken: number): number | null {
  const end = text[start] === "{" ? text.indexOf("\n", start) : -1;
  if (end < 0 || text[end + 1] !== "{") return null;
  const after = text.indexOf("\n", end + 1);
  return after < 0 || broken <= after + 1 ? end + 1 : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function emptyEntries(count: number): string {
  const some = count.toLocaleString("en-US");
  return count === 1
    ? "One entry is not a paper and was left out."
    : `${some} entries are not papers and were left out.`;
}

function breakSentence({ why }: JsonBreak, line: number): string {
  if (why === "end")
    return `The JSON breaks off on line ${line}: its end is missing. What is complete before was read.`;
  if (why === "line") return "This line is not valid JSON and was left out.";
  if (why === "depth")
    return `The JSON is nested more than ${deepestJson} levels deep on line ${line}, deeper than any list of papers.`;
  return `The JSON is broken on line ${line}. What is complete before was read.`;
}

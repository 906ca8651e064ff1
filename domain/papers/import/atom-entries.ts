import type { ParsedImport } from "./draft-paper.ts";
import { at } from "./json-fields.ts";
import { readJsonItems } from "./json-text.ts";
import { lineFinder } from "./line-at.ts";

/** A feed that may be read, with the lines of its places, or the sentence that refuses it. */
export type FeedText =
  | { ok: true; text: string; lineAt: (index: number) => number }
  | { ok: false; sentence: string };

/** Deeper than any feed of papers, and no danger to a parser. */
const deepest = 60;

/** Takes a feed or a recorded answer with the feed in its body; refuses what is no feed, nests too deep or brings a DTD. */
export function feedText(text: string): FeedText {
  const recorded = /^[\s\ufeff]*\{/.test(text.slice(0, 4_000)) ? bodyOf(text) : null;
  const feed = recorded?.body ?? text;
  if (/<!DOCTYPE/i.test(feed))
    return {
      ok: false,
      sentence: "This feed brings a DTD (<!DOCTYPE), which is not read for safety's sake.",
    };
  if (isTooDeep(feed))
    return {
      ok: false,
      sentence: `This XML is nested more than ${deepest} levels deep, deeper than any feed of papers.`,
    };
  const line = recorded?.line;
  return { ok: true, text: feed, lineAt: line === undefined ? lineFinder(feed) : () => line };
}

/** Takes a feed; gives the XML of each whole entry with its line, without the prefix of a namespace, and the broken ones. */
export function atomEntries(text: string, lineAt: (index: number) => number) {
  const entries: { xml: string; line: number }[] = [];
  const problems: ParsedImport["problems"] = [];
  let open: number | null = null;
  for (const mark of text.matchAll(/<(\/?)(?:\w{1,20}:)?entry(?=[\s/>])[^<>]{0,2000}>/g)) {
    const closes = mark[1] === "/";
    if (open !== null && closes) {
      entries.push({ xml: text.slice(open, mark.index + mark[0].length), line: lineAt(open) });
      open = null;
    } else if (!closes) {
      if (open !== null) problems.push(brokenOff(lineAt(open)));
      open = mark.index;
    }
  }
  if (open !== null) problems.push(brokenOff(lineAt(open)));
  return { entries, problems };
}

function brokenOff(line: number): ParsedImport["problems"][number] {
  return { line, message: "This entry of the feed breaks off and was left out." };
}

function bodyOf(text: string): { body: string; line: number } | null {
  const [first] = readJsonItems(text, []).items;
  const body = at(first?.value, "body");
  return first && typeof body === "string" ? { body, line: first.line } : null;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [tag] of text.matchAll(/<\/?[A-Za-z_][^<>]*>/g)) {
    if (tag.startsWith("</")) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith("/>")) depth += 1;
    if (depth > deepest) return true;
  }
  return false;
}

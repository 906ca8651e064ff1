import type { DraftPaper, ParsedImport } from "./draft-paper.ts";
import { importLimits } from "./import-limits.ts";

/** Takes the text of a paste or file; gives the sentence that refuses it, or null when it may be read. */
export function refuseText(text: string): string | null {
  if (text.includes("\0")) return "This is not a text: it contains NUL characters.";
  if (utf8Bytes(text) > importLimits.bytes)
    return "This is more than 5 MB, the limit for one paste or file. Split it.";
  return text.trim() === "" ? "There is nothing to read: the text is empty." : null;
}

/** Takes what a format read; gives the sentence that refuses it as a whole, or null. */
export function refuseImport(parsed: ParsedImport): string | null {
  const count = parsed.papers.length;
  if (count <= importLimits.papers) return null;
  return `This has ${number(count)} papers; the limit is ${number(importLimits.papers)} per import. Split it.`;
}

/** Takes a draft; gives it within the limits, with a problem that names each limit it went over. */
export function holdToLimits(draft: DraftPaper): DraftPaper {
  const { title, abstract, authors } = draft;
  const problems = [
    ...overflow("title", title?.length ?? 0, importLimits.titleCharacters, "characters", "It was left out."),
    ...overflow(
      "abstract",
      abstract?.length ?? 0,
      importLimits.abstractCharacters,
      "characters",
      "It was left out.",
    ),
    ...overflow("list of authors", authors.length, importLimits.authors, "names", "The rest was left out."),
  ];
  if (problems.length === 0) return draft;
  return {
    ...draft,
    title: (title?.length ?? 0) > importLimits.titleCharacters ? null : title,
    abstract: (abstract?.length ?? 0) > importLimits.abstractCharacters ? null : abstract,
    authors: authors.slice(0, importLimits.authors),
    confidence: Math.min(draft.confidence, 0.5),
    problems: [...draft.problems, ...problems],
  };
}

function overflow(what: string, count: number, limit: number, unit: string, outcome: string): string[] {
  if (count <= limit) return [];
  return [`The ${what} has ${number(count)} ${unit}; the limit is ${number(limit)}. ${outcome}`];
}

function utf8Bytes(text: string): number {
  // No text is shorter in bytes than in UTF-16 units, so the copy is made only where it can matter.
  return text.length > importLimits.bytes ? text.length : new TextEncoder().encode(text).length;
}

function number(count: number): string {
  return count.toLocaleString("en-US");
}

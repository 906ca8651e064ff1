import { arxivUrl, parseArxivId } from "../arxiv-id.ts";
import { arxivIdInDoi, normaliseDoi } from "../doi.ts";
import { type DraftPaper, draftPaper, type ParsedImport, parsedImport } from "./draft-paper.ts";
import { at } from "./json-fields.ts";
import { fewProblems, readJsonItems } from "./json-text.ts";

/** Reads one entry of a service's answer; null where it is no paper at all, "told" where the format says so itself. */
export type ReadEntry = (value: unknown, line: number) => DraftPaper | null | "told";

/** The first characters of a text that may be JSON, and the keys that stand in them. */
export type JsonHead = { text: string; has: (...keys: string[]) => boolean };

const enough = 4_000;

/** Takes any text; gives the head of a JSON text, or null where it cannot be one. Looks at 4,000 characters. */
export function jsonHead(text: string): JsonHead | null {
  const head = text.slice(0, enough).replace(/^[\s\ufeff]+/, "");
  if (!/^[{[]/.test(head)) return null;
  const keys = new Set(Array.from(head.matchAll(/"([\w.-]{1,40})"\s{0,20}:/g), (match) => match[1]));
  return { text: head, has: (...wanted) => wanted.every((key) => keys.has(key)) };
}

/** Takes a format's id, a text, where its lists stand and the reader of one entry; gives the whole answer. */
export function readEntries(
  format: string,
  text: string,
  lists: readonly string[],
  readEntry: ReadEntry,
): ParsedImport {
  const { items, problems } = readJsonItems(text, lists);
  const papers: DraftPaper[] = [];
  for (const { line, value } of items) {
    const draft = readEntry(value, line);
    if (draft === "told") continue;
    if (draft && isNamed(draft)) papers.push(draft);
    else problems.push({ line, message: "This entry has neither a title nor an id and was left out." });
  }
  if (papers.length === 0 && problems.length === 0)
    problems.push({ line: 1, message: "This answer holds no paper." });
  return parsedImport({ format, papers, problems: fewProblems(problems) });
}

/** Takes what a service knows of a paper; gives the draft, sure of it, with an arXiv id where the DOI carries one. */
export function serviceDraft(
  known: Partial<DraftPaper> & Pick<DraftPaper, "line">,
  ids: { arxiv?: unknown; doi?: unknown },
): DraftPaper {
  const doi = typeof ids.doi === "string" ? normaliseDoi(ids.doi.slice(0, 1_000)) : null;
  const named = typeof ids.arxiv === "string" ? ids.arxiv.slice(0, 100).trim() : "";
  const arxivId = (parseArxivId(named) ?? parseArxivId((doi && arxivIdInDoi(doi)) || ""))?.id ?? null;
  const url = known.url ?? (arxivId ? arxivUrl(arxivId) : doi ? `https://doi.org/${doi}` : null);
  return draftPaper({ confidence: known.title ? 0.98 : 0.9, ...known, arxivId, doi, url });
}

/** Takes an object and a key; gives the object there, else the object itself: answers wrap what they hold. */
export function unwrapped(value: unknown, key: string): unknown {
  const inner = at(value, key);
  return typeof inner === "object" && inner !== null ? inner : value;
}

function isNamed(draft: DraftPaper): boolean {
  return [draft.title, draft.arxivId, draft.doi, draft.openreviewId].some((known) => known !== null);
}

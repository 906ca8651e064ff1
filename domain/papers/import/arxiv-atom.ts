import { XMLParser } from "fast-xml-parser";
import { arxivUrl, parseArxivId } from "../arxiv-id.ts";
import { normaliseDoi } from "../doi.ts";
import { atomEntries, feedText } from "./atom-entries.ts";
import { type DraftPaper, draftPaper, type ParsedImport, parsedImport } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import { at, authorOf, authorsOf, dayOf, isObject, lineOf, listOf, proseOf, shortOf } from "./json-fields.ts";
import { fewProblems } from "./json-text.ts";

/** Answers of the arXiv API: an Atom feed, also inside a recorded answer ({"body": "<?xml…"}). */
export const arxivAtom: Format = {
  id: "arxiv-atom",
  label: "arXiv answers (Atom)",
  recognise: (text) => {
    const head = text.slice(0, 4_000);
    const isFeed = /<(?:\w{1,20}:)?(?:feed|entry)[\s>]/.test(head);
    if (!isFeed || !/^[\s\ufeff]*(?:<|\{[^<]{0,1500}"body"\s*:\s*"\s*<)/.test(head)) return 0;
    return /arxiv/i.test(head) ? 0.97 : 0.4;
  },
  read: (text) => {
    const feed = feedText(text);
    if (feed.ok) return readFeed(feed.text, feed.lineAt);
    return parsedImport({ format: arxivAtom.id, problems: [{ line: 1, message: feed.sentence }] });
  },
};

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
  isArray: (name) => name === "entry" || name === "author" || name === "link",
});

function readFeed(text: string, lineAt: (index: number) => number): ParsedImport {
  const { entries, problems } = atomEntries(text, lineAt);
  const papers: DraftPaper[] = [];
  for (const { xml, line } of entries) {
    const entry = parseEntry(xml);
    const failure = errorIn(entry);
    const draft = failure ? null : readAtomEntry(entry, line);
    if (draft) papers.push(draft);
    else problems.push({ line, message: failure ?? "This entry cannot be read and was left out." });
  }
  if (papers.length === 0 && problems.length === 0)
    problems.push({ line: 1, message: "This answer of arXiv holds no paper." });
  return parsedImport({ format: arxivAtom.id, papers, problems: fewProblems(problems) });
}

/** Takes the XML of one entry; gives its fields as the parser leaves them, or null. */
export function parseEntry(xml: string): unknown {
  try {
    return listOf(at(parser.parse(xml), "entry"))[0] ?? null;
  } catch {
    return null;
  }
}

/** Takes a parsed entry and its line; gives the draft, or null where it is no paper. */
export function readAtomEntry(entry: unknown, line: number): DraftPaper | null {
  if (!isObject(entry) || errorIn(entry)) return null;
  const arxivId = idOf(shortOf(textOf(at(entry, "id")), 500) ?? "");
  const doi = normaliseDoi(shortOf(textOf(at(entry, "doi")), 500) ?? "");
  const title = lineOf(textOf(at(entry, "title")));
  if (title === null && arxivId === null) return null;
  return draftPaper({
    line,
    title,
    abstract: proseOf(textOf(at(entry, "summary"))),
    authors: authorsOf(at(entry, "author"), (author) => authorOf({ literal: textOf(at(author, "name")) })),
    arxivId,
    doi,
    url: arxivId ? arxivUrl(arxivId) : null,
    venue: shortOf(textOf(at(entry, "journal_ref")), 2_000),
    publishedOn: dayOf(textOf(at(entry, "published"))),
    confidence: title && arxivId ? 0.99 : 0.8,
  });
}

/** Takes a parsed entry; gives arXiv's complaint as a sentence where the entry is one, or null. */
export function errorIn(entry: unknown): string | null {
  const id = textOf(at(entry, "id")) ?? "";
  const title = lineOf(textOf(at(entry, "title")));
  if (!/\/api\/errors/.test(id) && !(title === "Error" && idOf(id.trim()) === null)) return null;
  const summary = lineOf(textOf(at(entry, "summary")));
  return summary
    ? `arXiv answered with an error: "${summary.slice(0, 300)}".`
    : "arXiv answered with an error, without saying which.";
}

// "http://arxiv.org/abs/math/0309136v2", or "oai:arXiv.org:2401.01234v1" in feeds of new papers.
function idOf(address: string): string | null {
  const bare = address.replace(/^(?:https?:\/\/(?:[\w-]+\.)*arxiv\.org\/(?:abs|pdf)\/|oai:arxiv\.org:)/i, "");
  return bare.length <= 40 ? (parseArxivId(bare)?.id ?? null) : null;
}

// An element with attributes is an object; a repeated one is a list, of which the first counts.
function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isObject(first) ? at(first, "#text") : first;
  return typeof text === "string" ? text : null;
}

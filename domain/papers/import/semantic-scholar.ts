import type { DraftPaper } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import {
  addressOf,
  at,
  authorOf,
  authorsOf,
  dayOf,
  isObject,
  lineOf,
  proseOf,
  shortOf,
} from "./json-fields.ts";
import { jsonHead, readEntries, serviceDraft, unwrapped } from "./json-format.ts";

/** Answers of Semantic Scholar: a search, a batch, references or citations, or one paper. */
export const semanticScholar: Format = {
  id: "semantic-scholar",
  label: "Semantic Scholar answers (JSON)",
  recognise: (text) => {
    const head = jsonHead(text);
    if (!head) return 0;
    if (head.has("paperId") || head.has("citedPaper") || head.has("citingPaper")) return 0.97;
    return head.has("externalIds") || head.has("corpusId", "title") ? 0.9 : 0;
  },
  read: (text) =>
    readEntries(semanticScholar.id, text, ["", "data", "recommendedPapers"], readSemanticScholarPaper),
};

/** Takes a paper, or a reference or citation that wraps one, and its line; gives the draft, or null. Anything may be null. */
export function readSemanticScholarPaper(value: unknown, line: number): DraftPaper | null {
  if (!isObject(value)) return null;
  const paper = unwrapped(unwrapped(value, "citedPaper"), "citingPaper");
  const acl = shortOf(at(paper, "externalIds", "ACL"), 100);
  const draft = serviceDraft(
    {
      line,
      title: lineOf(at(paper, "title")),
      abstract: proseOf(at(paper, "abstract")),
      authors: authorsOf(at(paper, "authors"), (author) => authorOf({ literal: at(author, "name") })),
      venue:
        shortOf(at(paper, "venue"), 2_000) ??
        shortOf(at(paper, "publicationVenue", "name"), 2_000) ??
        shortOf(at(paper, "journal", "name"), 2_000),
      publishedOn: dayOf(at(paper, "publicationDate")),
      url: acl ? `https://aclanthology.org/${encodeURIComponent(acl)}` : null,
    },
    { arxiv: at(paper, "externalIds", "ArXiv"), doi: at(paper, "externalIds", "DOI") },
  );
  return draft.url === null ? { ...draft, url: pageOf(paper) } : draft;
}

// The service's own page is the last resort: it is an address of the paper, but not the paper's own.
function pageOf(paper: unknown): string | null {
  const id = shortOf(at(paper, "paperId"), 100);
  const page = id && /^[\da-f]{40}$/i.test(id) ? `https://www.semanticscholar.org/paper/${id}` : null;
  return addressOf(at(paper, "url")) ?? page;
}

import { type ParsedImport, parsedImport } from "../draft-paper.ts";
import type { Format } from "../format.ts";
import { resolveDay } from "../listing-date.ts";
import { type FoundPaper, toDraft } from "./found-paper.ts";
import { readHead } from "./page-head.ts";
import { type Piece, readPieces } from "./pieces.ts";
import { readPapers } from "./read-papers.ts";
import { recognisePage } from "./recognise-page.ts";

/** A "Daily Papers" page of Hugging Face, pasted from whatever showed it: a browser, a text browser, a scraper, a mail. */
export const hfPage: Format = {
  id: "hf-page",
  label: "Daily Papers pages",
  recognise: recognisePage,
  read: (text, { today }) => readPage(readPieces(text), today),
};

function readPage(pieces: Piece[], today: string): ParsedImport {
  const head = readHead(pieces);
  const read = readPapers(pieces.slice(head.start));
  const stubs = pieces.filter(({ mark }) => mark.kind === "submitted").length;
  const left = stubs > 0 ? read.papers.filter((paper) => !isStub(paper)) : read.papers;
  const phrase = head.found ? searchPhrase(left) : null;
  const papers = phrase ? left.slice(1) : left;
  const listed = head.on ? resolveDay(head.on, today) : null;
  const problems = [...(phrase ? [phrase] : []), ...read.problems];
  return parsedImport({
    format: hfPage.id,
    listedOn: listed?.date ?? null,
    listedOnAssumed: listed?.assumed ?? false,
    listingName: head.name,
    papers: papers.map((paper) => toDraft(paper, { headed: head.found, today })),
    problems: papers.length > 0 ? problems : [...problems, { line: 1, message: nothingFound(stubs) }],
  });
}

// A page that names its submitters also names their organisations, in a word or two.
function isStub(paper: FoundPaper): boolean {
  return paper.abstract === null && paper.link === null && paper.title.split(/\s+/).length <= 2;
}

// The phrase that was searched for stands above the list like a title, but alone without an abstract.
function searchPhrase(papers: FoundPaper[]): { line: number; message: string } | null {
  const [first, ...rest] = papers;
  if (
    !first ||
    first.abstract !== null ||
    first.structured ||
    first.link ||
    first.title.split(/\s+/).length > 12
  )
    return null;
  const complete = rest.filter((paper) => paper.abstract !== null).length;
  if (rest[0]?.abstract == null || complete < rest.length * 0.6) return null;
  const shown = first.title.slice(0, 100);
  return {
    line: first.line,
    message: `"${shown}" was taken for the search phrase of the page, not for a paper.`,
  };
}

function nothingFound(stubs: number): string {
  if (stubs === 0) return "This looks like a Daily Papers page, but no title was found on it.";
  const who = stubs === 1 ? "who submitted one paper" : `who submitted each of ${stubs} papers`;
  return `This page only names ${who}, without titles or abstracts. Paste the page of a search, or the papers' links.`;
}

import { arxivKey, arxivUrl } from "../../arxiv-id.ts";
import { type DraftPaper, draftPaper } from "../draft-paper.ts";
import { resolveDay, type WrittenDay } from "../listing-date.ts";
import type { PaperLink } from "./paper-link.ts";
import { shapeOf } from "./shape.ts";

/** A paper while its page is being read. `structured`: votes, links or author lines around it vouch for it. */
export type FoundPaper = {
  line: number;
  title: string;
  abstract: string | null;
  link: PaperLink | null;
  upvotes: number | null;
  on: WrittenDay | null;
  structured: boolean;
};

/** Takes a found paper and whether the page had a head; gives the draft, with its confidence and what is missing. */
export function toDraft(found: FoundPaper, context: { headed: boolean; today: string }): DraftPaper {
  const { line, title, abstract, link, upvotes, on } = found;
  return draftPaper({
    line,
    title,
    abstract,
    arxivId: link?.arxivId ?? null,
    url: link ? (link.url ?? arxivUrl(link.arxivId)) : null,
    publishedOn: on ? resolveDay(on, context.today).date : null,
    upvotes,
    confidence: confidenceIn(found, context.headed),
    problems: abstract === null ? ["No abstract stands with this title."] : [],
  });
}

/** Takes two links; says whether they lead to one paper. */
export function sameLink(one: PaperLink | null, other: PaperLink | null): boolean {
  return one !== null && other !== null && arxivKey(one.arxivId) === arxivKey(other.arxivId);
}

// Set by hand: a title with nothing beside it may be any short line; a page's head, an abstract and a link each vouch for it.
function confidenceIn(found: FoundPaper, headed: boolean): number {
  if (found.abstract === null) return found.link ? 0.9 : found.structured ? 0.7 : 0.4;
  if (found.structured || found.link) return 0.95;
  const full = shapeOf(found.abstract) === "long" ? 0.9 : 0.75;
  return headed ? full : full - 0.3;
}

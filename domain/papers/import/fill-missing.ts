import type { DraftPaper } from "./draft-paper.ts";

/** Takes a draft and a later one of the same paper; gives the first with what it lacked. Nothing it has is replaced. */
export function fillMissing(first: DraftPaper, later: DraftPaper): DraftPaper {
  return {
    line: first.line,
    title: first.title ?? later.title,
    abstract: first.abstract ?? later.abstract,
    authors: first.authors.length > 0 ? first.authors : later.authors,
    arxivId: first.arxivId ?? later.arxivId,
    doi: first.doi ?? later.doi,
    openreviewId: first.openreviewId ?? later.openreviewId,
    url: first.url ?? later.url,
    venue: first.venue ?? later.venue,
    publishedOn: first.publishedOn ?? later.publishedOn,
    upvotes: first.upvotes ?? later.upvotes,
    talk: first.talk ?? later.talk,
    confidence: Math.max(first.confidence, later.confidence),
    problems: [...new Set([...first.problems, ...later.problems])],
  };
}

import type { DraftPaper } from "./draft-paper.ts";

/**
 * Takes what a bibliography says of a paper and what its pieces are called ("entry"); gives how sure the draft is, and what
 * is wrong with it. A paper with an id alone is sure enough: its details can be filled in.
 */
export function standing(
  { title, doi, arxivId }: Pick<DraftPaper, "title" | "doi" | "arxivId">,
  what: string,
  problems: readonly string[] = [],
): Pick<DraftPaper, "confidence" | "problems"> {
  if (title !== null) return { confidence: problems.length > 0 ? 0.6 : 0.95, problems: [...problems] };
  if (doi !== null || arxivId !== null) return { confidence: 0.8, problems: [...problems] };
  return { confidence: 0.3, problems: [...problems, `This ${what} has no title.`] };
}

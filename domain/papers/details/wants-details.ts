import { identitiesOf } from "../identity.ts";
import type { DraftPaper } from "../import/draft-paper.ts";
import { lacksDetails } from "./fill-details.ts";

/**
 * Takes a draft that becomes a paper; says whether somebody may know more of it: it has an id by which they can be asked and
 * lacks title, abstract or authors, or it is a title without id and abstract.
 */
export function wantsDetails(draft: DraftPaper): boolean {
  if (!lacksDetails(draft)) return false;
  const { arxivId, doi } = askableIds(identitiesOf(draft));
  return arxivId !== null || doi !== null || (draft.title !== null && draft.abstract === null);
}

/** Takes a paper's identities; gives the ids that can be asked for: of arXiv, and a DOI (every ACL id has one). */
export function askableIds(identities: readonly string[]): { arxivId: string | null; doi: string | null } {
  const after = (prefix: string) =>
    identities.find((identity) => identity.startsWith(prefix))?.slice(prefix.length) ?? null;
  const acl = after("acl:");
  return { arxivId: after("arxiv:"), doi: after("doi:") ?? (acl === null ? null : `10.18653/v1/${acl}`) };
}

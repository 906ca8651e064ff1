import { arxivKey, parseArxivId } from "./arxiv-id.ts";
import { aclIdInDoi, arxivIdInDoi, normaliseDoi } from "./doi.ts";
import { normaliseTitle } from "./normalise-title.ts";
import { type Author, familyName } from "./paper.ts";
import { readLink } from "./read-link.ts";

/** What can say which paper something is; a draft of an import and a stored paper both fit. */
export type Identifiable = {
  title: string | null;
  authors: readonly Author[];
  arxivId: string | null;
  doi: string | null;
  openreviewId: string | null;
  url: string | null;
};

/**
 * Takes a paper; gives its identities, strongest first: "arxiv:…", "doi:…", "openreview:…", "acl:…", "url:…";
 * "title:…" only where there is no other. Empty when nothing identifies it.
 */
export function identitiesOf(paper: Identifiable): string[] {
  const strong = strongIdentities(paper);
  if (strong.length > 0) return strong;
  const key = titleKey(paper);
  if (key === null) return [];
  const family = authorKey(paper.authors[0]);
  return [family ? `title:${key}|${family}` : `title:${key}`];
}

/** Takes a paper; gives its bare title, by which look-alikes are found, or null without a title. */
export function titleKey(paper: Pick<Identifiable, "title">): string | null {
  if (paper.title === null) return null;
  // A title of signs alone ("???") still has to be told apart from another.
  return normaliseTitle(paper.title) || paper.title.normalize("NFKC").trim().toLowerCase() || null;
}

/** Takes an author; gives the bare family name by which one is the same as another, or null without one. */
export function authorKey(author: Author | undefined): string | null {
  return (author && normaliseTitle(familyName(author))) || null;
}

/** Takes an identity; says whether it is only a title, which never decides alone. */
export function isTitleIdentity(identity: string): boolean {
  return identity.startsWith("title:");
}

function strongIdentities(paper: Identifiable): string[] {
  const link = paper.url ? readLink(paper.url) : {};
  const doi = (paper.doi ? normaliseDoi(paper.doi) : null) ?? link.doi ?? null;
  const arxiv =
    (paper.arxivId ? parseArxivId(paper.arxivId) : null) ??
    parseArxivId((doi && arxivIdInDoi(doi)) || "") ??
    parseArxivId(link.arxiv ?? "");
  const openreview = paper.openreviewId ?? link.openreview;
  const acl = link.acl ?? (doi && aclIdInDoi(doi));
  return [
    arxiv && `arxiv:${arxivKey(arxiv.id)}`,
    doi && arxivIdInDoi(doi) === null && `doi:${doi}`,
    openreview && `openreview:${openreview}`,
    acl && `acl:${acl}`,
    link.url && `url:${link.url}`,
  ].filter((identity) => typeof identity === "string" && identity !== "") as string[];
}

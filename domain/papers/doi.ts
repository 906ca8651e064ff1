/** Takes a DOI, bare or as "doi:…" or a doi.org link; gives it in lower case without trailing punctuation, or null. */
export function normaliseDoi(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i, "")
    .replace(/^doi:\s*/i, "");
  const doi = /^10\.\d{4,9}(?:\.\d{1,9})*\/\S{1,500}$/.exec(bare)?.[0].toLowerCase();
  return doi ? trimPunctuation(doi) : null;
}

/** Takes a normalised DOI; gives the arXiv id it stands for (10.48550/arxiv.X), unchecked, or null. */
export function arxivIdInDoi(doi: string): string | null {
  return /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1] ?? null;
}

/** Takes a normalised DOI; gives the ACL Anthology id it carries (10.18653/v1/X), or null. */
export function aclIdInDoi(doi: string): string | null {
  return /^10\.18653\/v1\/(.+)$/.exec(doi)?.[1] ?? null;
}

function trimPunctuation(doi: string): string | null {
  let end = doi.length;
  while (end > 0 && ".,;:'\"".includes(doi[end - 1] ?? " ")) end -= 1;
  const trimmed = doi.slice(0, end);
  return trimmed.endsWith("/") ? null : trimmed;
}

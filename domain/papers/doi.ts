import { decodePath } from "./decode-path.ts";

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

// What publishers put behind a DOI in their addresses.
const pageForm =
  /(?:\/(?:full|fulltext|full-text|abstract|abs|pdf|epdf|meta|summary|references|html)|(?:\.full|\.abstract|\.short)?(?:\.pdf|\.html?)?)\/?$/i;

/** Takes a web address of a publisher; gives the DOI that its path carries ("…/doi/abs/10.1145/…", "nature.com/articles/…"), or null. */
export function doiInAddress(address: string): string | null {
  const [, host = "", path = ""] = /^https?:\/\/([^/?#]{1,300})([^?#]{0,2100})/i.exec(address) ?? [];
  const article = /^\/articles\/([a-z]{1,16}[\w.-]{0,60}\d\w?)(?:\.pdf)?\/?$/i.exec(path)?.[1];
  if (article && /^(?:www\.)?nature\.com$/i.test(host)) return normaliseDoi(`10.1038/${article}`);
  const start = /\/10\.\d{4,9}(?:\.\d{1,9}){0,3}(?:\/|%2f)/i.exec(path)?.index;
  if (start === undefined) return null;
  const doi = normaliseDoi(decodePath(path.slice(start + 1)).replace(pageForm, ""));
  // Others have versions in their DOIs; bioRxiv and medRxiv only in their addresses.
  return doi?.startsWith("10.1101/") ? doi.replace(/v\d{1,2}(?:\..{0,40})?$/, "") : doi;
}

function trimPunctuation(doi: string): string | null {
  let end = doi.length;
  while (end > 0 && ".,;:'\"".includes(doi[end - 1] ?? " ")) end -= 1;
  const trimmed = doi.slice(0, end);
  return trimmed.endsWith("/") ? null : trimmed;
}

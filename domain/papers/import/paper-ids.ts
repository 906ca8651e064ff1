import { arxivUrl, parseArxivId } from "../arxiv-id.ts";
import { arxivIdInDoi, normaliseDoi } from "../doi.ts";
import { findArxivIds } from "../find-arxiv-ids.ts";
import { readLink } from "../read-link.ts";
import type { DraftPaper } from "./draft-paper.ts";

/** What an id or address says about a paper. `registered`: by an id or a place that only papers have, not just any address. */
export type PaperIds = Pick<DraftPaper, "arxivId" | "doi" | "openreviewId" | "url"> & { registered: boolean };

const longest = 2_000;
const paperPage =
  /^https?:\/\/(?:[\w-]+\.)*(?:aclanthology\.org|mlr\.press|jmlr\.org|neurips\.cc|nips\.cc|thecvf\.com|ieeexplore\.ieee\.org|dl\.acm\.org|semanticscholar\.org|biorxiv\.org|medrxiv\.org|ssrn\.com|nature\.com|sciencedirect\.com|link\.springer\.com|pubmed\.ncbi\.nlm\.nih\.gov|hal\.science)\/.|^https?:\/\/[^?#]{1,1900}\.pdf(?:[?#]|$)/i;

/** Takes a text that is or holds an id or address (arXiv, DOI, OpenReview, any web address); gives what it says, or null. */
export function paperIds(text: string): PaperIds | null {
  const bare = text.trim();
  const address = firstAddress(bare);
  const link = address ? readLink(address) : {};
  const written = address ? (link.doi ?? null) : firstDoi(bare);
  const inDoi = written && arxivIdInDoi(written);
  const arxivId = link.arxiv ?? (inDoi || null) ?? (link.doi ? null : (findArxivIds(bare)[0]?.id ?? null));
  const parsed = arxivId ? parseArxivId(arxivId) : null;
  const url = address ?? (parsed && arxivUrl(parsed.id));
  if (!url && !written) return null;
  const ids = {
    arxivId: parsed?.id ?? null,
    doi: inDoi ? null : written,
    openreviewId: within(link.openreview ?? null, 200),
    url: within(url, longest),
  };
  const known = ids.arxivId ?? ids.doi ?? ids.openreviewId ?? link.acl ?? null;
  if (known === null && ids.url === null) return null;
  return { ...ids, registered: known !== null || paperPage.test(ids.url ?? "") };
}

const webAddress = /https?:\/\/[^\s<>"|\]]{1,2100}/i;
const bareAddress = /^(?:www\.|[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}\/)[^\s<>"|\]]{1,2000}$/i;

function firstAddress(text: string): string | null {
  const found = webAddress.exec(text)?.[0];
  if (found) return trimAddress(found);
  // "arxiv.org/abs/…" as people type it; a DOI has a slash as well, but no name before it.
  return bareAddress.test(text) && /^[^/]*[a-z]{2,}\//i.test(text) && URL.canParse(`https://${text}`)
    ? `https://${text}`
    : null;
}

// A sentence's or a bracket's end is not the address's.
function trimAddress(address: string): string {
  const bare = address.replace(/[.,;:!'*]{1,5}$/, "");
  return bare.endsWith(")") && !bare.includes("(") ? bare.slice(0, -1) : bare;
}

function firstDoi(text: string): string | null {
  const found = /10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[^\s"<>]{1,500}/.exec(text);
  return found ? normaliseDoi(found[0].replace(/[)\]]$/, "")) : null;
}

function within(text: string | null, limit: number): string | null {
  return text !== null && text.length <= limit ? text : null;
}

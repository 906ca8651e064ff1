import { arxivUrl, parseArxivId } from "../arxiv-id.ts";
import { arxivIdInDoi, doiInAddress, normaliseDoi } from "../doi.ts";
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
  const written = address ? (link.doi ?? doiInAddress(address)) : firstDoi(bare);
  const inDoi = written && arxivIdInDoi(written);
  const arxivId = link.arxiv ?? (inDoi || null) ?? (written ? null : (findArxivIds(bare)[0]?.id ?? null));
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
  if (found) return trimMention(found);
  // "arxiv.org/abs/…" as people type it; a DOI has a slash as well, but no name before it.
  return bareAddress.test(text) && /^[^/]*[a-z]{2,}\//i.test(text) && URL.canParse(`https://${text}`)
    ? `https://${text}`
    : null;
}

/** Takes an address or id cut from a text; gives it without the end of the sentence or bracket around it. Brackets of its own stay. */
export function trimMention(mention: string): string {
  let end = mention.length;
  const open = { ")": surplus(mention, "(", ")"), "}": surplus(mention, "{", "}"), "]": 1 };
  for (; end > 0; end -= 1) {
    const last = mention[end - 1] ?? "";
    if (last === ")" || last === "}" || last === "]") {
      if (open[last] <= 0) break;
      open[last] -= 1;
    } else if (!".,;:!?'*’”".includes(last)) break;
  }
  return mention.slice(0, end);
}

// How many more brackets it closes than it opens.
function surplus(text: string, opening: string, closing: string): number {
  return text.split(closing).length - text.split(opening).length;
}

function firstDoi(text: string): string | null {
  const found = /10\.\d{4,9}(?:\.\d{1,9}){0,3}\/[^\s"<>]{1,500}/.exec(text);
  return found ? normaliseDoi(trimMention(found[0])) : null;
}

function within(text: string | null, limit: number): string | null {
  return text !== null && text.length <= limit ? text : null;
}

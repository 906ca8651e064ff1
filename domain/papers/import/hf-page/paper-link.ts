import { findArxivIds } from "../../find-arxiv-ids.ts";

/** What a link on the page says about a paper: its arXiv id, and the address where that is the paper's own page. */
export type PaperLink = { arxivId: string; url: string | null };

/** Takes an address, bare or in angle brackets; gives the paper it leads to (a login link names it too), or null. */
export function readPaperLink(address: string | null): PaperLink | null {
  if (address === null) return null;
  const bare = address.slice(0, 2_000).replace(/^</, "").replace(/>$/, "");
  const arxivId = findArxivIds(bare)[0]?.id;
  if (!arxivId) return null;
  return { arxivId, url: /\/login\b/.test(bare) ? null : bare.replace(/#.*$/, "") };
}

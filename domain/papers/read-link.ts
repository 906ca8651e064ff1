import { parseArxivId } from "./arxiv-id.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { decodePath } from "./decode-path.ts";
import { normaliseDoi } from "./doi.ts";

/** What an address says about its paper. */
export type Link = { arxiv?: string; doi?: string; openreview?: string; acl?: string; url?: string };

/** Takes a web address; gives the best identity in it: one that carries an id gives that instead of itself. {} for no address. */
export function readLink(address: string): Link {
  const url = canonicalUrl(address);
  if (url === null) return {};
  const [, host = "", path = ""] = /^https:\/\/([^/?]+)\/?([^?]*)/.exec(url) ?? [];
  const doi = host === "doi.org" || host === "dx.doi.org" ? normaliseDoi(decodePath(path)) : null;
  if (doi) return { doi };
  const arxiv = arxivIdInPath(host, path);
  if (arxiv) return { arxiv };
  const forum = host === "openreview.net" ? new URL(url).searchParams.get("id") : null;
  if (forum) return { openreview: forum };
  const acl =
    host === "aclanthology.org" ? /^([a-z]\d{2}-\d{4}|\d{4}\.[\w-]+\.\d+)/i.exec(path)?.[1] : undefined;
  return acl ? { acl: acl.toLowerCase() } : { url };
}

const paperHosts = /^(?:(?:\w+\.)*arxiv\.org|alphaxiv\.org|ar5iv\.org|huggingface\.co|hf\.co)$/;

function arxivIdInPath(host: string, path: string): string | null {
  if (!paperHosts.test(host)) return null;
  const id = /^(?:abs|pdf|html|ps|format|papers)\/(.+?)(?:\.pdf)?\/?$/i.exec(path)?.[1];
  return id && parseArxivId(id) ? id : null;
}

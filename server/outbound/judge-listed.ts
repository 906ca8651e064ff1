import type { Judgement } from "./fetch-public.ts";

/** Everybody outside that Lectern asks by itself. */
const hosts = new Set([
  "arxiv.org",
  "export.arxiv.org",
  "api.crossref.org",
  "doi.org",
  "api.semanticscholar.org",
  "api.openalex.org",
  "api.openreview.net",
  "api2.openreview.net",
  "huggingface.co",
]);

/**
 * Takes the base address of a mirror, or null; gives the judge of addresses: https to a host on the list is checked, the mirror
 * itself is trusted by configuration, all else is refused.
 */
export const judgeListed =
  (mirror: string | null) =>
  (url: URL): Judgement => {
    if (mirror !== null && url.origin === new URL(mirror).origin) return "trusted";
    return url.protocol === "https:" && url.port === "" && hosts.has(url.hostname) ? "checked" : "refused";
  };

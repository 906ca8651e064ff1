import { isSameWork } from "#domain/papers/details/is-same-work.ts";
import { normaliseTitle } from "#domain/papers/normalise-title.ts";
import { readJson } from "./read-drafts.ts";
import type { Ask, Source } from "./source.ts";

const read = readJson("openalex");

const mailto = (contact: string | undefined) => (contact ? `&mailto=${encodeURIComponent(contact)}` : "");

/** OpenAlex, by DOI, fifty at a time. */
export const openalexByDoi = (ask: Ask, contact: string | undefined): Source => ({
  id: "openalex",
  most: 50,
  // These two part the values of a filter.
  canAsk: ({ doi }) => doi !== null && !/[,|]/.test(doi),
  ask: async (papers) => {
    const dois = papers.map(({ doi }) => encodeURIComponent(doi ?? "")).join("|");
    const answer = await ask(`works?filter=doi:${dois}&per-page=${papers.length}${mailto(contact)}`, read);
    if (!answer) return new Map();
    const byDoi = new Map(answer.value.map((found) => [found.doi, found]));
    return new Map(papers.map(({ paperId, doi }) => [paperId, byDoi.get(doi) ?? null]));
  },
});

/** OpenAlex, by title. */
export const openalexByTitle = (ask: Ask, contact: string | undefined): Source => ({
  id: "openalex-title",
  most: 1,
  canAsk: ({ title, arxivId, doi }) => title !== null && arxivId === null && doi === null,
  ask: async ([paper]) => {
    if (!paper) return new Map();
    const words = encodeURIComponent(
      normaliseTitle(paper.title ?? "")
        .slice(0, 300)
        .toWellFormed(),
    );
    const answer =
      words === ""
        ? { value: [] }
        : await ask(`works?filter=title.search:${words}&per-page=5${mailto(contact)}`, read);
    if (!answer) return new Map();
    return new Map([[paper.paperId, answer.value.find((found) => isSameWork(paper, found)) ?? null]]);
  },
});

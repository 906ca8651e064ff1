import { isSameWork } from "#domain/papers/details/is-same-work.ts";
import { readJson } from "./read-drafts.ts";
import type { Ask, Source } from "./source.ts";

const read = readJson("semantic-scholar");
const fields = "title,abstract,authors,externalIds,venue,publicationDate,url";

/** Semantic Scholar, by title: it gives the one paper that matches best, which may still be another. */
export const semanticScholar = (ask: Ask): Source => ({
  id: "semantic-scholar",
  most: 1,
  canAsk: ({ title, arxivId, doi }) => title !== null && arxivId === null && doi === null,
  ask: async ([paper]) => {
    if (!paper) return new Map();
    const query = encodeURIComponent((paper.title ?? "").slice(0, 300).toWellFormed());
    const answer = await ask(`paper/search/match?query=${query}&fields=${fields}`, read);
    if (!answer) return new Map();
    return new Map([[paper.paperId, answer.value.find((found) => isSameWork(paper, found)) ?? null]]);
  },
});

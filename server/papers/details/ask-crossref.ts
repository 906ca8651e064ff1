import { readJson } from "./read-drafts.ts";
import type { Ask, Source } from "./source.ts";

const read = readJson("crossref");

/** Crossref, by DOI; with a contact it answers from its polite pool. */
export const crossref = (ask: Ask, contact: string | undefined): Source => ({
  id: "crossref",
  most: 1,
  canAsk: ({ doi }) => doi !== null,
  ask: async ([paper]) => {
    if (!paper) return new Map();
    const mailto = contact ? `?mailto=${encodeURIComponent(contact)}` : "";
    const answer = await ask(`works/${encodeURIComponent(paper.doi ?? "")}${mailto}`, read);
    return answer ? new Map([[paper.paperId, answer.value[0] ?? null]]) : new Map();
  },
});

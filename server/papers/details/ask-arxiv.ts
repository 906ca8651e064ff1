import { arxivKey } from "#domain/papers/arxiv-id.ts";
import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import type { Reading } from "#server/outbound/ask-politely.ts";
import { readDrafts } from "./read-drafts.ts";
import type { Answers, Ask, Source, WantedPaper } from "./source.ts";

/** arXiv, by id, a hundred at a time. */
export const arxiv = (ask: Ask): Source => ({
  id: "arxiv",
  most: 100,
  canAsk: ({ arxivId }) => arxivId !== null,
  ask: (papers) => askTogether(ask, papers),
});

// One id that arXiv does not like makes the whole answer an error, so a refused list is asked for in halves.
const askTogether = async (ask: Ask, papers: readonly WantedPaper[]): Promise<Answers> => {
  const ids = papers.map(({ arxivId }) => encodeURIComponent(arxivId ?? "")).join(",");
  const answer = await ask(`query?id_list=${ids}&max_results=${papers.length}`, readFeed);
  if (!answer) return new Map();
  const { isError, drafts } = answer.value;
  if (isError && papers.length > 1) {
    const half = Math.ceil(papers.length / 2);
    const first = await askTogether(ask, papers.slice(0, half));
    return new Map([...first, ...(await askTogether(ask, papers.slice(half)))]);
  }
  const byId = new Map(
    drafts.flatMap((draft) => (draft.arxivId ? [[arxivKey(draft.arxivId), draft] as const] : [])),
  );
  return new Map(papers.map(({ paperId, arxivId }) => [paperId, byId.get(arxivId ?? "") ?? null]));
};

type Feed = { isError: boolean; drafts: DraftPaper[] };

// An error is a feed too, with one entry of that name, sometimes under status 200.
const readFeed = ({ status, body }: { status: number; body: string }): Reading<Feed> => {
  if (status === 200 && !body.trimEnd().endsWith("</feed>")) return "broken";
  if (status !== 200 || /<title[^>]{0,100}>\s*Error\s*<\/title>/.test(body))
    return { value: { isError: true, drafts: [] }, worth: false };
  const drafts = readDrafts("arxiv-atom", body);
  return { value: { isError: false, drafts }, worth: drafts.length > 0 };
};

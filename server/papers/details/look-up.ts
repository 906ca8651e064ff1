import { fillDetails, lacksDetails } from "#domain/papers/details/fill-details.ts";
import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import { fillMissing } from "#domain/papers/import/fill-missing.ts";
import { inChunks } from "../in-chunks.ts";
import type { Source, WantedPaper } from "./source.ts";

/** What all services together know of a paper; `isAway`: one that might know more did not answer. */
export type LookedUp = { paperId: string; found: DraftPaper | null; isAway: boolean };

type Run = {
  /** When to stop asking, in milliseconds of the clock. */
  until: number;
  /** The services that did not answer in this run; they are left alone until the next. */
  away: Set<string>;
};

/**
 * Asks one service after the other for what a paper still lacks. Gives what came of each paper; those that time did not
 * suffice for are left out, to be asked for again.
 */
export const lookUp = async (
  sources: readonly Source[],
  papers: readonly WantedPaper[],
  run: Run,
): Promise<LookedUp[]> => {
  const looked = new Map<string, LookedUp>(
    papers.map(({ paperId }) => [paperId, { paperId, found: null, isAway: false }]),
  );
  for (const source of sources) {
    const open = papers.filter((paper) => source.canAsk(paper) && stillLacks(paper, looked));
    for (const chunk of inChunks(open, source.most)) {
      if (Date.now() > run.until) {
        for (const { paperId } of chunk) looked.delete(paperId);
        continue;
      }
      const answers = run.away.has(source.id) ? null : await source.ask(chunk);
      for (const { paperId } of chunk) note(looked, paperId, answers?.get(paperId));
      if (chunk.some(({ paperId }) => !answers?.has(paperId))) run.away.add(source.id);
    }
  }
  return [...looked.values()];
};

const note = (
  looked: Map<string, LookedUp>,
  paperId: string,
  answer: DraftPaper | null | undefined,
): void => {
  const before = looked.get(paperId);
  if (!before) return;
  const found = before.found && answer ? fillMissing(before.found, answer) : (before.found ?? answer ?? null);
  looked.set(paperId, { paperId, found, isAway: before.isAway || answer === undefined });
};

const stillLacks = (paper: WantedPaper, looked: Map<string, LookedUp>): boolean => {
  const before = looked.get(paper.paperId);
  if (!before) return false;
  if (!before.found) return true;
  const known = { ...paper, url: null, venue: null, publishedOn: null };
  return lacksDetails({ ...known, ...fillDetails(known, before.found) });
};

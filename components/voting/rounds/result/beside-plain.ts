import type { ResultPage } from "./result-types.ts";

/** A paper on one of two lists; `only`: the other list has it not. */
export type Side = { paperId: string; title: string; only: boolean };

/** Takes a result; gives its winners and those of plain approval, each marked where the two differ, and by how many. */
export const besidePlain = (
  result: Pick<ResultPage, "winners" | "plainApproval">,
): { here: Side[]; plain: Side[]; differing: number } => {
  const sideOf = (papers: { paperId: string; title: string }[], others: { paperId: string }[]): Side[] => {
    const ids = new Set(others.map(({ paperId }) => paperId));
    return papers.map(({ paperId, title }) => ({ paperId, title, only: !ids.has(paperId) }));
  };
  const here = sideOf(result.winners, result.plainApproval.winners);
  const plain = sideOf(result.plainApproval.winners, result.winners);
  return { here, plain, differing: plain.filter(({ only }) => only).length };
};

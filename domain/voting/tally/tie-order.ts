/** A paper as ties see it; `addedAt` is a moment as ISO text in UTC, so its letters sort like time. */
export type TiedPaper = { id: string; approvals: number; addedAt: string };

/**
 * Takes papers, the round and SHA-256 as hex (the caller's: nothing here knows a platform); gives the papers in tie
 * order: more approvals, then older in the team, then the hash, which nobody can aim at and anybody can check.
 */
export const tieOrder = <Paper extends TiedPaper>(
  papers: readonly Paper[],
  roundId: string,
  sha256: (text: string) => string,
): Paper[] =>
  papers
    .map((paper) => ({ paper, hash: sha256(roundId + paper.id) }))
    .sort(
      (a, b) =>
        b.paper.approvals - a.paper.approvals ||
        byLetters(a.paper.addedAt, b.paper.addedAt) ||
        byLetters(a.hash, b.hash),
    )
    .map(({ paper }) => paper);

// Not localeCompare: a tie must break alike on every machine.
const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

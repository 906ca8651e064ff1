import { and, asc, eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { importLines } from "#db/schema.ts";
import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import { type Verdict, verdictSentence } from "#domain/papers/import/verdict.ts";
import { planLines } from "#domain/papers/plan-lines.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { knownPapers } from "./known-papers.ts";

export type StoredLine = Pick<
  typeof importLines.$inferSelect,
  "position" | "draft" | "ticked" | "outcome" | "reason" | "paperId"
>;

/** What storing would do with a line now; `draft` is filled from the lines that are the same paper. */
export type ReviewedLine = {
  position: number;
  draft: DraftPaper;
  verdict: Verdict;
  sentence: string;
  paperId: string | null;
};

/** The lines of an import in the order of its text. */
export const readLines = (db: Db | Tx, teamId: TeamId, importId: string): Promise<StoredLine[]> =>
  db
    .select({
      position: importLines.position,
      draft: importLines.draft,
      ticked: importLines.ticked,
      outcome: importLines.outcome,
      reason: importLines.reason,
      paperId: importLines.paperId,
    })
    .from(importLines)
    .where(and(eq(importLines.teamId, teamId), eq(importLines.importId, importId)))
    .orderBy(asc(importLines.position));

/** Plans an import's lines anew against the team as it is at this moment; one for each line, in order. */
export const planStoredLines = async (
  db: Db | Tx,
  teamId: TeamId,
  lines: readonly StoredLine[],
): Promise<ReviewedLine[]> => {
  const drafts = lines.map(({ draft }) => draft);
  const plans = planLines(drafts, await knownPapers(db, teamId, drafts));
  const reviewed = plans.flatMap((plan) => {
    const { draft, verdict, reason, paperId } = plan;
    const own = { draft, verdict, sentence: verdictSentence(reason), paperId };
    // An edit can turn two lines into one paper: the later one then says so.
    const twin = {
      verdict: "duplicate" as const,
      sentence: `The same paper as on line ${draft.line}.`,
      paperId,
    };
    return [
      { at: plan.at, ...own },
      ...plan.also.map((at) => ({ at, ...twin, draft: drafts[at] as DraftPaper })),
    ];
  });
  return reviewed
    .sort((one, other) => one.at - other.at)
    .map(({ at, ...line }) => ({ position: lines[at]?.position ?? 0, ...line }));
};

/** Whether storing makes a paper of a line with this verdict and tick. */
export const becomesPaper = (ticked: boolean, verdict: Verdict | null): boolean =>
  ticked && (verdict === "new" || verdict === "uncertain");

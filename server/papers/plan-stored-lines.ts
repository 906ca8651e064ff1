import { and, asc, eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { importLines, importSources } from "#db/schema.ts";
import type { DraftPaper } from "#domain/papers/import/draft-paper.ts";
import { settleVerdict } from "#domain/papers/import/settle-verdict.ts";
import { type Verdict, type VerdictReason, verdictSentence } from "#domain/papers/import/verdict.ts";
import { planLines } from "#domain/papers/plan-lines.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import { knownPapers } from "./known-papers.ts";
import { runGently } from "./run-gently.ts";

/** What planning and lists read of a line. */
export const lineColumns = {
  position: importLines.position,
  source: importLines.source,
  draft: importLines.draft,
  ticked: importLines.ticked,
  outcome: importLines.outcome,
  reason: importLines.reason,
  paperId: importLines.paperId,
  sameAs: importLines.sameAs,
  twinOf: importLines.twinOf,
  fills: importLines.fills,
  filled: importLines.filled,
};

export type StoredLine = Pick<typeof importLines.$inferSelect, keyof typeof lineColumns>;

/** What storing would do with a line now; `draft` is filled from the lines that are the same paper. */
export type ReviewedLine = {
  position: number;
  draft: DraftPaper;
  verdict: Verdict;
  sentence: string;
  paperId: string | null;
  /** The position of the earlier line that is the same paper. */
  twinOf: number | null;
};

/** The lines of an import in the order of its texts. */
export const readLines = (db: Db | Tx, teamId: TeamId, importId: string): Promise<StoredLine[]> =>
  db
    .select(lineColumns)
    .from(importLines)
    .where(and(eq(importLines.teamId, teamId), eq(importLines.importId, importId)))
    .orderBy(asc(importLines.position));

/** Plans an import's lines anew against the team as it is at this moment; one for each line, in order. */
export const planStoredLines = async (
  db: Db | Tx,
  teamId: TeamId,
  importId: string,
  lines: readonly StoredLine[],
): Promise<ReviewedLine[]> => {
  const drafts = lines.map(({ draft }, index) => ({ ...draft, line: index + 1 }));
  const known = await knownPapers(db, teamId, drafts);
  const names = await sourceNames(db, teamId, importId);
  const lineAt = (at: number) => lines[at] as StoredLine;
  /** How a line calls another one: by its number, and by its text's name where that is another. */
  const seenFrom = (at: number, other: number) => {
    const { source, draft } = lineAt(other);
    return {
      line: draft.line,
      of: source === lineAt(at).source ? null : (names.get(source) ?? "the pasted text"),
    };
  };
  const reasonAt = (at: number, reason: VerdictReason): VerdictReason =>
    reason.code === "same_title_in_paste" ? { ...reason, ...seenFrom(at, reason.line - 1) } : reason;
  const reviewed = (await runGently(planLines(drafts, known))).flatMap(
    ({ at, also, draft, paperId, ...judged }) => {
      const { verdict, reason } = settleVerdict({ ...judged, paperId }, lineAt(at).sameAs);
      const own = { ...draft, line: lineAt(at).draft.line };
      const twins = also.map((other) => {
        const { line, of } = seenFrom(other, at);
        const sentence = `The same paper as on line ${line}${of ? ` of ${of}` : ""}.`;
        const twinOf = lineAt(at).position;
        return {
          at: other,
          draft: lineAt(other).draft,
          verdict: "duplicate" as const,
          sentence,
          paperId,
          twinOf,
        };
      });
      return [
        { at, draft: own, verdict, sentence: verdictSentence(reasonAt(at, reason)), paperId, twinOf: null },
        ...twins,
      ];
    },
  );
  return reviewed
    .sort((one, other) => one.at - other.at)
    .map(({ at, ...line }) => ({ position: lineAt(at).position, ...line }));
};

const sourceNames = async (
  db: Db | Tx,
  teamId: TeamId,
  importId: string,
): Promise<Map<number, string | null>> => {
  const rows = await db
    .select({ position: importSources.position, name: importSources.name })
    .from(importSources)
    .where(and(eq(importSources.teamId, teamId), eq(importSources.importId, importId)));
  return new Map(rows.map(({ position, name }) => [position, name]));
};

/** Whether storing makes a paper of a line with this verdict and tick. */
export const becomesPaper = (ticked: boolean, verdict: Verdict | null): boolean =>
  ticked && (verdict === "new" || verdict === "uncertain");

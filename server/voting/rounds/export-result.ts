import * as z from "zod";
import { distinctNames } from "#domain/voting/distinct-names.ts";
import type { TeamContext } from "#server/context.ts";
import { loadResult, type StoredResult } from "./load-result.ts";
import { loadResultPapers } from "./load-result-papers.ts";
import { loadVoterNames } from "./load-voter-names.ts";
import { countedBallots } from "./tally-frozen.ts";

export const exportResultInput = z.object({ roundId: z.uuid() });

/**
 * The result as a JSON document that lectern tally counts again. Where only counts are shown it has no ballots, and no
 * candidates either, so that nobody takes a count of nothing for the result. Throws not_found before it is decided.
 */
export const exportResult = async (
  ctx: TeamContext,
  { roundId }: z.infer<typeof exportResultInput>,
): Promise<{ name: string; json: string }> => {
  const stored = await loadResult(ctx.db, ctx.team.id, roundId);
  const papers = await loadResultPapers(ctx.db, ctx.team.id, roundId);
  const titleOf = (id: string) => papers.get(id)?.title ?? id;
  const labels = distinctNames(stored.tieOrder.map(titleOf));
  const labelOf = new Map(stored.tieOrder.map((id, place) => [id, labels[place] ?? id]));
  const named = (ids: string[]) => ids.map((id) => labelOf.get(id) ?? id);
  const head = {
    round: stored.title,
    rule: stored.method,
    seats: stored.seats,
    frozenAt: stored.frozenAt,
    eligible: stored.eligible,
    cast: stored.ballots.length,
    winners: named(stored.result.winners),
    leftOut: stored.leftOut.map(titleOf),
  };
  const body =
    stored.disclosure === "names"
      ? await ballotsOf(ctx, stored, named)
      : {
          note: "This round shows counts only, so its ballots are not in this document and it cannot be counted again from it.",
          approvals: approvalsOf(stored, named),
        };
  return {
    name: `lectern-round-${stored.frozenAt.slice(0, 10)}.json`,
    json: `${JSON.stringify({ ...head, ...body }, null, 2)}\n`,
  };
};

/** Candidates in tie order, and the ballots by name. */
const ballotsOf = async (
  { db }: Pick<TeamContext, "db">,
  stored: StoredResult,
  named: (ids: string[]) => string[],
) => {
  const names = await loadVoterNames(db, stored.ballots);
  const voters = distinctNames(stored.ballots.map(({ userId }) => names.get(userId) ?? "Somebody"));
  return {
    candidates: named(stored.tieOrder),
    ballots: countedBallots(stored).map(({ approves, ranks }, place) => ({
      voter: voters[place] ?? "Somebody",
      approves: named(approves),
      ranks: ranks.map(named),
    })),
  };
};

const approvalsOf = (stored: StoredResult, named: (ids: string[]) => string[]) => {
  const approvals = new Map<string, number>();
  for (const { approves } of countedBallots(stored))
    for (const id of approves) approvals.set(id, (approvals.get(id) ?? 0) + 1);
  return stored.tieOrder.map((id) => ({ paper: named([id])[0], approvals: approvals.get(id) ?? 0 }));
};

import * as z from "zod";
import { duelsOf } from "#domain/voting/tally/duels.ts";
import { explain } from "#domain/voting/tally/explain.ts";
import type { TeamContext } from "#server/context.ts";
import { loadResult } from "./load-result.ts";
import { loadResultPapers } from "./load-result-papers.ts";
import { loadVoterNames } from "./load-voter-names.ts";
import type { ResultPage } from "./round-view.ts";
import { showBudgets } from "./show-budgets.ts";
import { type Reader, showWinners } from "./show-winners.ts";
import { frozenProfile } from "./tally-frozen.ts";

export const readResultInput = z.object({ roundId: z.uuid() });

/**
 * The stored result of a decided round with its explanation; where only counts are shown, of others there are sums only.
 * Throws not_found before it is decided.
 */
export const readResult = async (
  ctx: TeamContext,
  { roundId }: z.infer<typeof readResultInput>,
): Promise<ResultPage> => {
  const stored = await loadResult(ctx.db, ctx.team.id, roundId);
  const { result, ballots, tieOrder } = stored;
  const papers = await loadResultPapers(ctx.db, ctx.team.id, roundId);
  const names = stored.disclosure === "names" ? await loadVoterNames(ctx.db, ballots) : null;
  const reader: Reader = { userId: ctx.me.userId, names };
  const read = frozenProfile(stored);
  if (!read.ok) throw new Error(read.sentence);
  const { members, budgets, plainApproval } = explain(read.profile, result);
  const approvals = new Map(tieOrder.map((id, place) => [id, read.profile.approvers[place]?.length ?? 0]));
  const duels = duelsOf(read.profile, result.trace).map((duel) => duel && { ...duel, of: ballots.length });
  const won = new Set(result.winners);
  const titled = (paperId: string) => ({ paperId, title: papers.get(paperId)?.title ?? "" });
  return {
    roundId,
    method: stored.method,
    seats: stored.seats,
    disclosure: stored.disclosure,
    frozenAt: stored.frozenAt,
    countedAt: stored.countedAt,
    turnout: { cast: ballots.length, eligible: stored.eligible },
    winners: showWinners(result.trace, papers, approvals, reader, duels),
    members: members
      .filter(({ voter }) => names || voter === reader.userId)
      .map(({ voter, approved, won, gave }) => ({
        userId: voter,
        name: voter === reader.userId ? ctx.me.name : (names?.get(voter) ?? "Somebody"),
        mine: voter === reader.userId,
        approved,
        won,
        gave,
      })),
    budgets: showBudgets(budgets, papers, reader),
    plainApproval: {
      winners: plainApproval.winners.map((id) => ({ ...titled(id), here: won.has(id) })),
      missing: plainApproval.onlyHere.map((id) => titled(id).title),
    },
    candidates: tieOrder.map((id) => ({
      ...titled(id),
      approvals: approvals.get(id) ?? 0,
      won: won.has(id),
    })),
    leftOut: stored.leftOut.map(titled),
  };
};

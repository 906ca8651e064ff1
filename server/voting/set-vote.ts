import { z } from "zod";
import { can } from "#domain/teams/policy.ts";
import { mayVote, type VoteState, votableStatuses, voteStates } from "#domain/voting/may-vote.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { setVoteStatement } from "./set-vote-statement.ts";

export const setVoteInput = z.object({ paperId: z.uuid(), vote: z.enum(voteStates) });

type Row = {
  status: "candidate" | "scheduled" | "discussed" | "archived";
  vote_count: number;
  changed: boolean;
};

/**
 * Sets what a member says about a paper; saying the same twice changes nothing. Gives the paper's votes after it.
 * Throws forbidden to observers, not_found, refused once the paper is discussed or archived.
 */
export const setVote = async (
  ctx: Pick<ActingContext, "db" | "bus" | "now" | "team" | "asker">,
  input: z.infer<typeof setVoteInput>,
): Promise<{ paperId: string; voteCount: number; mine: VoteState }> => {
  if (!can(ctx.asker, "paper.vote")) throw forbidden();
  const values = [ctx.team.id, input.paperId, ctx.asker.userId, input.vote, ctx.now, votableStatuses];
  const send = async () =>
    (await ctx.db.$client.query<Row>({ name: "set_vote", text: setVoteStatement, values })).rows[0];
  let row = await send();
  // A vote that was committed while this one waited for its turn is not in the statement's view: look again.
  if (row && input.vote === "no" && !row.changed) row = await send();
  if (!row) throw notFound();
  const answer = mayVote(row.status);
  if (!answer.ok) throw new AppError("refused", answer.reason);
  if (row.changed) ctx.bus.announce(ctx.team.id);
  return { paperId: input.paperId, voteCount: row.vote_count, mine: input.vote };
};

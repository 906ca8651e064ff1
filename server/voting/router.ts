import { memberProcedure, observerProcedure, router } from "#server/trpc/init.ts";
import { listToVoteOn } from "./list-to-vote-on.ts";
import { setVote, setVoteInput } from "./set-vote.ts";

export const votingRouter = router({
  toVoteOn: observerProcedure.query(({ ctx }) => listToVoteOn(ctx)),
  set: memberProcedure.input(setVoteInput).mutation(({ ctx, input }) => setVote(ctx, input)),
});

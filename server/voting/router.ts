import { memberProcedure, router } from "#server/trpc/init.ts";
import { setVote, setVoteInput } from "./set-vote.ts";

export const votingRouter = router({
  set: memberProcedure.input(setVoteInput).mutation(({ ctx, input }) => setVote(ctx, input)),
});

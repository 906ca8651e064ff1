import { observerProcedure, router } from "#server/trpc/init.ts";
import { watchTeam, watchTeamInput } from "./watch-team.ts";

export const liveRouter = router({
  watch: observerProcedure
    .input(watchTeamInput)
    .subscription(({ ctx, input, signal }) => watchTeam(ctx, input, signal)),
});

import { observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { listLoads } from "./list-loads.ts";
import { listMyDuties } from "./list-my-duties.ts";
import { readYear } from "./read-year.ts";
import { setRules, setRulesInput } from "./set-rules.ts";
import { setShare, setShareInput } from "./set-share.ts";
import { whyMe, whyMeInput } from "./why-me.ts";

export const loadsRouter = router({
  list: observerProcedure.query(({ ctx }) => listLoads(ctx)),
  mine: observerProcedure.query(({ ctx }) => listMyDuties(ctx)),
  whyMe: observerProcedure.input(whyMeInput).query(({ ctx, input }) => whyMe(ctx, input)),
  year: observerProcedure.query(({ ctx }) => readYear(ctx)),
  setShare: organizerProcedure.input(setShareInput).mutation(({ ctx, input }) => setShare(ctx, input)),
  setRules: organizerProcedure.input(setRulesInput).mutation(({ ctx, input }) => setRules(ctx, input)),
});

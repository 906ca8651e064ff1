import { memberProcedure, observerProcedure, router } from "#server/trpc/init.ts";
import { acceptSwap, swapInput } from "./accept-swap.ts";
import { declineSwap } from "./decline-swap.ts";
import { listPartners, listPartnersInput } from "./list-partners.ts";
import { listSwaps } from "./list-swaps.ts";
import { proposeSwap, proposeSwapInput } from "./propose-swap.ts";
import { withdrawSwap } from "./withdraw-swap.ts";

export const swapsRouter = router({
  list: observerProcedure.query(({ ctx }) => listSwaps(ctx)),
  partners: memberProcedure.input(listPartnersInput).query(({ ctx, input }) => listPartners(ctx, input)),
  propose: memberProcedure.input(proposeSwapInput).mutation(({ ctx, input }) => proposeSwap(ctx, input)),
  accept: memberProcedure.input(swapInput).mutation(({ ctx, input }) => acceptSwap(ctx, input)),
  // Somebody who became an observer can still say no, or take a proposal back.
  decline: observerProcedure.input(swapInput).mutation(({ ctx, input }) => declineSwap(ctx, input)),
  withdraw: observerProcedure.input(swapInput).mutation(({ ctx, input }) => withdrawSwap(ctx, input)),
});

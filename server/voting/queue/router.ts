import { observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { pickNextPaper, pickNextPaperInput } from "./pick-next.ts";
import { readQueue } from "./read-queue.ts";
import { undoPick, undoPickInput } from "./undo-pick.ts";

export const queueRouter = router({
  read: observerProcedure.query(({ ctx }) => readQueue(ctx)),
  pick: organizerProcedure.input(pickNextPaperInput).mutation(({ ctx, input }) => pickNextPaper(ctx, input)),
  undo: organizerProcedure.input(undoPickInput).mutation(({ ctx, input }) => undoPick(ctx, input)),
});

import { memberProcedure, observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { answerOffer, answerOfferInput } from "./answer-offer.ts";
import { assignPresenter, assignPresenterInput } from "./assign-presenter.ts";
import { listCandidates, listCandidatesInput } from "./list-candidates.ts";
import { volunteer, volunteerInput } from "./volunteer.ts";
import { withdrawAssignment, withdrawAssignmentInput } from "./withdraw-assignment.ts";

export const presentersRouter = router({
  candidates: organizerProcedure
    .input(listCandidatesInput)
    .query(({ ctx, input }) => listCandidates(ctx, input)),
  assign: organizerProcedure
    .input(assignPresenterInput)
    .mutation(({ ctx, input }) => assignPresenter(ctx, input)),
  // Somebody who became an observer can still decline or step back, so these ask who holds it, not the role.
  answer: observerProcedure.input(answerOfferInput).mutation(({ ctx, input }) => answerOffer(ctx, input)),
  withdraw: observerProcedure
    .input(withdrawAssignmentInput)
    .mutation(({ ctx, input }) => withdrawAssignment(ctx, input)),
  volunteer: memberProcedure.input(volunteerInput).mutation(({ ctx, input }) => volunteer(ctx, input)),
});

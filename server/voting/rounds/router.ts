import { memberProcedure, observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { approvePaper, approvePaperInput } from "./approve-paper.ts";
import { cancelRound, cancelRoundInput } from "./cancel-round.ts";
import { castEmpty, castEmptyInput } from "./cast-empty.ts";
import { closeEarly, closeEarlyInput } from "./close-early.ts";
import { createRound, createRoundInput } from "./create-round.ts";
import { exportResult, exportResultInput } from "./export-result.ts";
import { extendRound, extendRoundInput } from "./extend-round.ts";
import { listChosen } from "./list-chosen.ts";
import { listRounds } from "./list-rounds.ts";
import { proposeShortlist, proposeShortlistInput } from "./propose-shortlist.ts";
import { rankPapers, rankPapersInput } from "./rank-papers.ts";
import { readResult, readResultInput } from "./read-result.ts";
import { readRound, readRoundInput } from "./read-round.ts";
import { recountRound, recountRoundInput } from "./recount-round.ts";
import { takeUpWinners, takeUpWinnersInput } from "./take-up-winners.ts";
import { updateRound, updateRoundInput } from "./update-round.ts";
import { withdrawBallot, withdrawBallotInput } from "./withdraw-ballot.ts";

export const roundsRouter = router({
  list: observerProcedure.query(({ ctx }) => listRounds(ctx)),
  read: observerProcedure.input(readRoundInput).query(({ ctx, input }) => readRound(ctx, input)),
  chosen: observerProcedure.query(({ ctx }) => listChosen(ctx)),
  result: observerProcedure.input(readResultInput).query(({ ctx, input }) => readResult(ctx, input)),
  recount: observerProcedure.input(recountRoundInput).query(({ ctx, input }) => recountRound(ctx, input)),
  export: observerProcedure.input(exportResultInput).query(({ ctx, input }) => exportResult(ctx, input)),
  propose: organizerProcedure
    .input(proposeShortlistInput)
    .query(({ ctx, input }) => proposeShortlist(ctx, input)),
  create: organizerProcedure.input(createRoundInput).mutation(({ ctx, input }) => createRound(ctx, input)),
  update: organizerProcedure.input(updateRoundInput).mutation(({ ctx, input }) => updateRound(ctx, input)),
  extend: organizerProcedure.input(extendRoundInput).mutation(({ ctx, input }) => extendRound(ctx, input)),
  close: organizerProcedure.input(closeEarlyInput).mutation(({ ctx, input }) => closeEarly(ctx, input)),
  cancel: organizerProcedure.input(cancelRoundInput).mutation(({ ctx, input }) => cancelRound(ctx, input)),
  takeUp: organizerProcedure
    .input(takeUpWinnersInput)
    .mutation(({ ctx, input }) => takeUpWinners(ctx, input)),
  approve: memberProcedure.input(approvePaperInput).mutation(({ ctx, input }) => approvePaper(ctx, input)),
  rank: memberProcedure.input(rankPapersInput).mutation(({ ctx, input }) => rankPapers(ctx, input)),
  castEmpty: memberProcedure.input(castEmptyInput).mutation(({ ctx, input }) => castEmpty(ctx, input)),
  withdraw: memberProcedure
    .input(withdrawBallotInput)
    .mutation(({ ctx, input }) => withdrawBallot(ctx, input)),
});

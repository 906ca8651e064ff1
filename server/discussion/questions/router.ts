import { observerProcedure, router } from "#server/trpc/init.ts";
import { writingProcedure } from "../writing.ts";
import { askQuestion, askQuestionInput } from "./ask-question.ts";
import { finishQuestion, finishQuestionInput } from "./finish-question.ts";
import { listQuestions, listQuestionsInput } from "./list-questions.ts";
import { markQuestion, markQuestionInput } from "./mark-question.ts";
import { voteQuestion, voteQuestionInput } from "./vote-question.ts";

export const questionsRouter = router({
  list: observerProcedure.input(listQuestionsInput).query(({ ctx, input }) => listQuestions(ctx, input)),
  ask: writingProcedure.input(askQuestionInput).mutation(({ ctx, input }) => askQuestion(ctx, input)),
  mark: writingProcedure.input(markQuestionInput).mutation(({ ctx, input }) => markQuestion(ctx, input)),
  vote: writingProcedure.input(voteQuestionInput).mutation(({ ctx, input }) => voteQuestion(ctx, input)),
  finish: writingProcedure
    .input(finishQuestionInput)
    .mutation(({ ctx, input }) => finishQuestion(ctx, input)),
});

import { observerProcedure, organizerProcedure, publicProcedure, router } from "#server/trpc/init.ts";
import { addOptions, addOptionsInput } from "./add-options.ts";
import { answerPoll, answerPollInput } from "./answer-poll.ts";
import { askPeople, askPeopleInput } from "./ask-people.ts";
import { chooseOption, chooseOptionInput } from "./choose-option.ts";
import { createPoll, createPollInput } from "./create-poll.ts";
import { cancelPoll, closeEarly, endPollInput } from "./end-poll.ts";
import { extendPoll, extendPollInput } from "./extend-poll.ts";
import { listPolls } from "./list-polls.ts";
import { answerByLink, answerByLinkInput, readByLink, readByLinkInput } from "./poll-by-link.ts";
import { readNewPoll, readNewPollInput } from "./read-new-poll.ts";
import { readPoll, readPollInput } from "./read-poll.ts";

export const pollsRouter = router({
  list: observerProcedure.query(({ ctx }) => listPolls(ctx)),
  read: observerProcedure.input(readPollInput).query(({ ctx, input }) => readPoll(ctx, input)),
  forNew: organizerProcedure.input(readNewPollInput).query(({ ctx, input }) => readNewPoll(ctx, input)),
  create: organizerProcedure.input(createPollInput).mutation(({ ctx, input }) => createPoll(ctx, input)),
  answer: observerProcedure.input(answerPollInput).mutation(({ ctx, input }) => answerPoll(ctx, input)),
  addOptions: organizerProcedure.input(addOptionsInput).mutation(({ ctx, input }) => addOptions(ctx, input)),
  askPeople: organizerProcedure.input(askPeopleInput).mutation(({ ctx, input }) => askPeople(ctx, input)),
  extend: organizerProcedure.input(extendPollInput).mutation(({ ctx, input }) => extendPoll(ctx, input)),
  close: organizerProcedure.input(endPollInput).mutation(({ ctx, input }) => closeEarly(ctx, input)),
  cancel: organizerProcedure.input(endPollInput).mutation(({ ctx, input }) => cancelPoll(ctx, input)),
  choose: organizerProcedure.input(chooseOptionInput).mutation(({ ctx, input }) => chooseOption(ctx, input)),
  readByLink: publicProcedure.input(readByLinkInput).query(({ ctx, input }) => readByLink(ctx, input)),
  answerByLink: publicProcedure
    .input(answerByLinkInput)
    .mutation(({ ctx, input }) => answerByLink(ctx, input)),
});

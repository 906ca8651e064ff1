import { observerProcedure, organizerProcedure, publicProcedure, router } from "#server/trpc/init.ts";
import { listAttendance, listAttendanceInput } from "./list-attendance.ts";
import {
  readMailChoice,
  readMailChoiceByLink,
  setMailChoice,
  setMailChoiceByLink,
  setMailChoiceByLinkInput,
  setMailChoiceInput,
} from "./mail-choice.ts";
import { byLinkInput, readByLink } from "./read-by-link.ts";
import { replyByLink, replyByLinkInput } from "./reply-by-link.ts";
import { setAttendance, setAttendanceInput } from "./set-attendance.ts";
import { setReply, setReplyInput } from "./set-reply.ts";

export const attendanceRouter = router({
  list: observerProcedure.input(listAttendanceInput).query(({ ctx, input }) => listAttendance(ctx, input)),
  setReply: observerProcedure.input(setReplyInput).mutation(({ ctx, input }) => setReply(ctx, input)),
  setAttendance: organizerProcedure
    .input(setAttendanceInput)
    .mutation(({ ctx, input }) => setAttendance(ctx, input)),
  readByLink: publicProcedure.input(byLinkInput).query(({ ctx, input }) => readByLink(ctx, input)),
  replyByLink: publicProcedure.input(replyByLinkInput).mutation(({ ctx, input }) => replyByLink(ctx, input)),
  mailChoice: observerProcedure.query(({ ctx }) => readMailChoice(ctx)),
  setMailChoice: observerProcedure
    .input(setMailChoiceInput)
    .mutation(({ ctx, input }) => setMailChoice(ctx, input)),
  readMailChoiceByLink: publicProcedure
    .input(byLinkInput)
    .query(({ ctx, input }) => readMailChoiceByLink(ctx, input)),
  setMailChoiceByLink: publicProcedure
    .input(setMailChoiceByLinkInput)
    .mutation(({ ctx, input }) => setMailChoiceByLink(ctx, input)),
});

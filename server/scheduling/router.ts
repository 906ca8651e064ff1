import { observerProcedure, organizerProcedure, router } from "#server/trpc/init.ts";
import { cancelSession, cancelSessionInput } from "./cancel-session.ts";
import { createSession, createSessionInput } from "./create-session.ts";
import { listSessions, listSessionsInput } from "./list-sessions.ts";
import { markHeld, markHeldInput } from "./mark-held.ts";
import { markNotHeld, markNotHeldInput } from "./mark-not-held.ts";
import { pickPapers, pickPapersInput } from "./pick-papers.ts";
import { readMonth, readMonthInput } from "./read-month.ts";
import { readSession, readSessionInput } from "./read-session.ts";
import { reopenSession, reopenSessionInput } from "./reopen-session.ts";
import { sessionsForPaper, sessionsForPaperInput } from "./sessions-for-paper.ts";
import { setSessionPapers, setSessionPapersInput } from "./set-session-papers.ts";
import { updateSession, updateSessionInput } from "./update-session.ts";

export const schedulingRouter = router({
  list: observerProcedure.input(listSessionsInput).query(({ ctx, input }) => listSessions(ctx, input)),
  read: observerProcedure.input(readSessionInput).query(({ ctx, input }) => readSession(ctx, input)),
  month: observerProcedure.input(readMonthInput).query(({ ctx, input }) => readMonth(ctx, input)),
  forPaper: observerProcedure
    .input(sessionsForPaperInput)
    .query(({ ctx, input }) => sessionsForPaper(ctx, input)),
  pickPapers: organizerProcedure.input(pickPapersInput).query(({ ctx, input }) => pickPapers(ctx, input)),
  create: organizerProcedure
    .input(createSessionInput)
    .mutation(({ ctx, input }) => createSession(ctx, input)),
  update: organizerProcedure
    .input(updateSessionInput)
    .mutation(({ ctx, input }) => updateSession(ctx, input)),
  setPapers: organizerProcedure
    .input(setSessionPapersInput)
    .mutation(({ ctx, input }) => setSessionPapers(ctx, input)),
  cancel: organizerProcedure
    .input(cancelSessionInput)
    .mutation(({ ctx, input }) => cancelSession(ctx, input)),
  markHeld: organizerProcedure.input(markHeldInput).mutation(({ ctx, input }) => markHeld(ctx, input)),
  markNotHeld: organizerProcedure
    .input(markNotHeldInput)
    .mutation(({ ctx, input }) => markNotHeld(ctx, input)),
  reopen: organizerProcedure
    .input(reopenSessionInput)
    .mutation(({ ctx, input }) => reopenSession(ctx, input)),
});

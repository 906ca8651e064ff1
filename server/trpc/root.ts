import { authRouter } from "#server/auth/router.ts";
import { questionsRouter } from "#server/discussion/questions/router.ts";
import { discussionRouter } from "#server/discussion/router.ts";
import { liveRouter } from "#server/live/router.ts";
import { papersRouter } from "#server/papers/router.ts";
import { dutiesRouter } from "#server/presenters/duties/router.ts";
import { history } from "#server/presenters/history.ts";
import { loadsRouter } from "#server/presenters/loads/router.ts";
import { presentersRouter } from "#server/presenters/router.ts";
import { swapsRouter } from "#server/presenters/swaps/router.ts";
import { attendanceRouter } from "#server/scheduling/attendance/router.ts";
import { blackoutsRouter } from "#server/scheduling/blackouts/router.ts";
import { calendarRouter } from "#server/scheduling/calendar/router.ts";
import { minutesRouter } from "#server/scheduling/minutes/router.ts";
import { pollsRouter } from "#server/scheduling/polls/router.ts";
import { schedulingRouter } from "#server/scheduling/router.ts";
import { seriesRouter } from "#server/scheduling/series/router.ts";
import { seasonsRouter } from "#server/seasons/router.ts";
import { teamsRouter } from "#server/teams/router.ts";
import { queueRouter } from "#server/voting/queue/router.ts";
import { roundsRouter } from "#server/voting/rounds/router.ts";
import { votingRouter } from "#server/voting/router.ts";
import { createCallerFactory, router } from "./init.ts";

/** Who is here, then one router per noun in the order in which the nouns may know each other, then live news. */
export const appRouter = router({
  auth: authRouter,
  teams: teamsRouter,
  papers: papersRouter(history),
  votes: votingRouter,
  rounds: roundsRouter,
  queue: queueRouter,
  sessions: schedulingRouter,
  series: seriesRouter,
  polls: pollsRouter,
  blackouts: blackoutsRouter,
  calendar: calendarRouter,
  attendance: attendanceRouter,
  minutes: minutesRouter,
  presenters: presentersRouter,
  duties: dutiesRouter,
  loads: loadsRouter,
  swaps: swapsRouter,
  seasons: seasonsRouter,
  comments: discussionRouter,
  questions: questionsRouter,
  live: liveRouter,
});

export type AppRouter = typeof appRouter;

/** Calls procedures in this process, with the same middleware as over HTTP: `createCaller(ctx).papers.list(…)`. */
export const createCaller = createCallerFactory(appRouter);

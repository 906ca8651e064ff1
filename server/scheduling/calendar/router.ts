import { observerProcedure, router, signedInProcedure } from "#server/trpc/init.ts";
import { addCalendar, addCalendarInput } from "./add-calendar.ts";
import { feedOfInput } from "./find-feed.ts";
import { listCalendars } from "./list-calendars.ts";
import { listFeeds } from "./list-feeds.ts";
import { makeFeed } from "./make-feed.ts";
import { readAgain } from "./read-again.ts";
import { calendarInput, removeCalendar } from "./remove-calendar.ts";
import { replaceFeed, replaceFeedInput } from "./replace-feed.ts";

export const calendarRouter = router({
  feeds: observerProcedure.query(({ ctx }) => listFeeds(ctx)),
  makeFeed: observerProcedure.input(feedOfInput).mutation(({ ctx, input }) => makeFeed(ctx, input)),
  replaceFeed: observerProcedure
    .input(replaceFeedInput)
    .mutation(({ ctx, input }) => replaceFeed(ctx, input)),
  mine: signedInProcedure.query(({ ctx }) => listCalendars(ctx)),
  add: signedInProcedure.input(addCalendarInput).mutation(({ ctx, input }) => addCalendar(ctx, input)),
  readAgain: signedInProcedure.input(calendarInput).mutation(({ ctx, input }) => readAgain(ctx, input)),
  remove: signedInProcedure.input(calendarInput).mutation(({ ctx, input }) => removeCalendar(ctx, input)),
});

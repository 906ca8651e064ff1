import { observerProcedure, router } from "#server/trpc/init.ts";
import { feedOfInput } from "./find-feed.ts";
import { listFeeds } from "./list-feeds.ts";
import { makeFeed } from "./make-feed.ts";
import { replaceFeed, replaceFeedInput } from "./replace-feed.ts";

export const calendarRouter = router({
  feeds: observerProcedure.query(({ ctx }) => listFeeds(ctx)),
  makeFeed: observerProcedure.input(feedOfInput).mutation(({ ctx, input }) => makeFeed(ctx, input)),
  replaceFeed: observerProcedure
    .input(replaceFeedInput)
    .mutation(({ ctx, input }) => replaceFeed(ctx, input)),
});

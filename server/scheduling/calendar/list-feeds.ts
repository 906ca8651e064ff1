import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { type FeedView, findFeed } from "./find-feed.ts";

export type Feeds = {
  mine: FeedView | null;
  team: FeedView | null;
  may: { replaceTeam: boolean };
};

/** The secret addresses a member may see: their own and the team's, and whether they may replace the latter. */
export const listFeeds = async (ctx: ActingContext): Promise<Feeds> => ({
  mine: await findFeed(ctx.db, ctx, "mine"),
  team: await findFeed(ctx.db, ctx, "team"),
  may: { replaceTeam: can(ctx.asker, "feed.revoke") },
});

import type * as z from "zod";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { calendarFeeds } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { writeUntold } from "#server/write.ts";
import { feedLink } from "./feed-link.ts";
import { type FeedOf, type FeedView, type feedOfInput, findFeed } from "./find-feed.ts";

/** Gives the asker's own feed or the team's, made if there is none: asking twice is asking once. Throws not_found. */
export const makeFeed = (ctx: ActingContext, { of }: z.infer<typeof feedOfInput>): Promise<FeedView> =>
  writeUntold(ctx, async (tx) => (await findFeed(tx, ctx, of)) ?? putFeed(tx, ctx, of));

/** Writes a feed down in the caller's transaction, where none is open. */
export const putFeed = async (tx: Tx, ctx: ActingContext, of: FeedOf): Promise<FeedView> => {
  const feed = { teamId: ctx.team.id, id: newId() };
  await tx.insert(calendarFeeds).values({
    ...feed,
    userId: of === "mine" ? ctx.asker.userId : null,
    createdBy: ctx.asker.userId,
    createdAt: ctx.now,
  });
  return { id: feed.id, createdAt: ctx.now, url: feedLink(ctx.env, feed) };
};

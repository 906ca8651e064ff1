import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { calendarFeeds } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { writeUntold } from "#server/write.ts";
import { type FeedView, feedOfInput, findFeed } from "./find-feed.ts";
import { putFeed } from "./make-feed.ts";

/** `feedId`: the one that was seen. */
export const replaceFeedInput = feedOfInput.extend({ feedId: z.uuid() });

/** Revokes a feed for good and makes another; one that was replaced already gives the one that is open. Throws forbidden, not_found. */
export const replaceFeed = async (
  ctx: ActingContext,
  { of, feedId }: z.infer<typeof replaceFeedInput>,
): Promise<FeedView> => {
  if (of === "team" && !can(ctx.asker, "feed.revoke")) throw forbidden();
  return writeUntold(ctx, async (tx) => {
    const open = await findFeed(tx, ctx, of);
    if (open && open.id !== feedId) return open;
    if (open)
      await tx
        .update(calendarFeeds)
        .set({ revokedAt: ctx.now })
        .where(and(eq(calendarFeeds.teamId, ctx.team.id), eq(calendarFeeds.id, open.id)));
    return putFeed(tx, ctx, of);
  });
};

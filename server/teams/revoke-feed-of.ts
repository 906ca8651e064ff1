import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { calendarFeeds } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { ActingContext } from "#server/context.ts";

/** Ends the secret calendar address of a member who goes, for good: it stays dead if they come back. */
export const revokeFeedOf = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "now">,
  userId: UserId,
): Promise<void> => {
  await tx
    .update(calendarFeeds)
    .set({ revokedAt: ctx.now })
    .where(
      and(
        eq(calendarFeeds.teamId, ctx.team.id),
        eq(calendarFeeds.userId, userId),
        isNull(calendarFeeds.revokedAt),
      ),
    );
};

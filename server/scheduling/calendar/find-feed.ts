import { and, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import type { Db, Tx } from "#db/client.ts";
import { calendarFeeds } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { feedLink } from "./feed-link.ts";

/** Whose: the asker's own, or the team's. */
export const feedOfInput = z.object({ of: z.enum(["mine", "team"]) });
export type FeedOf = z.infer<typeof feedOfInput>["of"];

export type FeedView = { id: string; url: string; createdAt: string };

/** The feed that is open now, the asker's own or the team's; null when none was made yet. */
export const findFeed = async (
  db: Db | Tx,
  ctx: Pick<ActingContext, "env" | "team" | "asker">,
  of: FeedOf,
): Promise<FeedView | null> => {
  const [row] = await db
    .select({ id: calendarFeeds.id, createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(
      and(
        eq(calendarFeeds.teamId, ctx.team.id),
        of === "mine" ? eq(calendarFeeds.userId, ctx.asker.userId) : isNull(calendarFeeds.userId),
        isNull(calendarFeeds.revokedAt),
      ),
    );
  return row ? { ...row, url: feedLink(ctx.env, { teamId: ctx.team.id, id: row.id }) } : null;
};

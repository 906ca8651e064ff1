import { and, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { comments } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";

const place = sql.placeholder;

/** What is new to a reader. Wants the placeholders `teamId`, `paperId`, `userId` and `since`. */
export const newToReader = and(
  eq(comments.teamId, place("teamId")),
  eq(comments.paperId, place("paperId")),
  gt(comments.seq, place("since")),
  ne(comments.createdBy, place("userId")),
  isNull(comments.deletedAt),
);

const some = prepared((db) =>
  db.select({ number: comments.number }).from(comments).where(newToReader).limit(1_000).prepare("count_new"),
);

/** How many comments of others came after `since`; counting ends at 1,000. */
export const countNew = async (
  ctx: Pick<ActingContext, "db" | "team" | "asker">,
  paperId: string,
  since: number,
): Promise<number> => {
  const values = { teamId: ctx.team.id, paperId, since, userId: ctx.asker.userId };
  return (await some(ctx.db).execute(values)).length;
};

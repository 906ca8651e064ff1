import { and, asc, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { comments } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { newToReader } from "./count-new.ts";
import { enterThread } from "./enter-thread.ts";

const place = sql.placeholder;

export const findNextNewInput = z.object({
  paperId: z.uuid().toLowerCase(),
  afterPath: z.string().regex(/^([0-9a-f]{8}){0,31}$/),
});

const next = prepared((db) =>
  db
    .select({ number: comments.number })
    .from(comments)
    .where(and(newToReader, gt(comments.path, place("after"))))
    .orderBy(asc(comments.path))
    .limit(1)
    .prepare("find_next_new"),
);

/** The number of the first new comment after a path (hex) in reading order, or null. Throws not_found. */
export const findNextNew = async (ctx: ActingContext, input: z.infer<typeof findNextNewInput>) => {
  const { since } = await enterThread(ctx, input.paperId);
  const values = { teamId: ctx.team.id, paperId: input.paperId, since, userId: ctx.asker.userId };
  const [row] = await next(ctx.db).execute({ ...values, after: Buffer.from(input.afterPath, "hex") });
  return row?.number ?? null;
};

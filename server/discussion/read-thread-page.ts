import { and, asc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { prepared } from "#db/prepared.ts";
import { comments } from "#db/schema.ts";
import { readPageCursor, writePageCursor } from "#domain/discussion/page-cursor.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { commentColumns, readable, showComment } from "./comment-columns.ts";
import { countNew } from "./count-new.ts";
import { enterThread } from "./enter-thread.ts";

export const readThreadPageInput = z.object({
  paperId: z.uuid().toLowerCase(),
  cursor: z.string().max(400).nullish(),
  limit: z.int().min(1).max(200).default(100),
});

const place = sql.placeholder;

/** Exported for its plan's test. */
export const threadPageStatement = prepared((db) =>
  db
    .select(commentColumns)
    .from(comments)
    .where(
      and(
        eq(comments.teamId, place("teamId")),
        eq(comments.paperId, place("paperId")),
        gt(comments.path, place("after")),
        readable,
      ),
    )
    .orderBy(asc(comments.path))
    .limit(place("limit"))
    .prepare("read_thread_page"),
);

/**
 * One page of a thread in reading order, at most 200; `next` leads to the one after it, `seq` is where live news
 * resumes. The first page also says how many comments are new (counted to 1,000). Throws not_found, invalid.
 */
export const readThreadPage = async (ctx: ActingContext, input: z.infer<typeof readThreadPageInput>) => {
  const after = input.cursor ? readPageCursor(input.cursor, input.paperId) : "";
  if (after === null) throw new AppError("invalid", "invalid_input");
  const visit = await enterThread(ctx, input.paperId);
  const found = { teamId: ctx.team.id, paperId: input.paperId };
  const [rows, newTotal] = await Promise.all([
    threadPageStatement(ctx.db).execute({
      ...found,
      after: Buffer.from(after, "hex"),
      limit: input.limit + 1,
    }),
    after === "" ? countNew(ctx, input.paperId, visit.since) : null,
  ]);
  const page = rows.slice(0, input.limit);
  const last = page.at(-1);
  const more = rows.length > input.limit;
  return {
    rows: page.map((row) => showComment(ctx, visit, row)),
    next: more && last ? writePageCursor(input.paperId, last.path) : null,
    more,
    seq: visit.seq,
    total: visit.total,
    newTotal,
    now: ctx.now,
  };
};

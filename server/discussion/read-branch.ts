import { and, asc, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { comments } from "#db/schema.ts";
import type { ThreadRead } from "#domain/discussion/known-thread.ts";
import type { ActingContext } from "#server/context.ts";
import { branchesOf, inThread } from "./branches-of.ts";
import { commentColumns, showComment } from "./comment-columns.ts";
import { enterThread } from "./enter-thread.ts";

const branch = prepared((db) =>
  db
    .select(commentColumns)
    .from(comments)
    .where(and(inThread, branchesOf(sql`${sql.placeholder("commentId")}::uuid`)))
    .orderBy(asc(comments.path))
    .prepare("read_branch"),
);

/** One comment with everything above it, as the answer of a write. Throws not_found. */
export const readBranch = async (
  ctx: ActingContext,
  paperId: string,
  commentId: string,
): Promise<ThreadRead> => {
  const visit = await enterThread(ctx, paperId);
  const rows = await branch(ctx.db).execute({ teamId: ctx.team.id, paperId, commentId });
  return { rows: rows.map((row) => showComment(ctx, visit, row)), seq: visit.seq, total: visit.total };
};

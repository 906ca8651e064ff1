import { sql } from "drizzle-orm";
import { comments } from "#db/schema.ts";
import type { Comment } from "#domain/discussion/comment.ts";
import { mayRestore } from "#domain/discussion/may-restore.ts";
import { isNew } from "#domain/discussion/unread.ts";
import type { ActingContext } from "#server/context.ts";
import type { Visit } from "./enter-thread.ts";

// A reply's path starts with its parent's and goes on with a number below 2^31, so it ends before the parent's + ff.
const repliesBelow = sql<boolean>`(comments.deleted_at is not null and exists (select 1 from comments d
  where d.team_id = comments.team_id and d.paper_id = comments.paper_id and d.deleted_at is null
  and d.path > comments.path and d.path < comments.path || '\\xff'::bytea))`;

/** The comments a reader may see: live ones, and deleted ones that live replies hang on. */
export const readable = sql`(comments.deleted_at is null or ${repliesBelow})`;

/** The columns of a comment in a thread. Wants the placeholder `teamId`. The text of a deleted one stays in the database. */
export const commentColumns = {
  id: comments.id,
  number: comments.number,
  parentId: comments.parentId,
  depth: comments.depth,
  path: sql<string>`encode(comments.path, 'hex')`,
  createdBy: comments.createdBy,
  authorName: sql<string>`(select u.name from users u where u.id = comments.created_by)`,
  html: sql<string | null>`case when comments.deleted_at is null then comments.html end`,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  version: comments.version,
  seq: comments.seq,
  deletedAt: comments.deletedAt,
  deletedBy: comments.deletedBy,
  question: sql<
    Comment["question"]
  >`case when comments.deleted_at is not null or comments.question_at is null then null
    when comments.question_done_at is null then 'open' else 'done' end`,
  repliesBelow,
  // Read in the same statement, so from the same snapshot: rows can be put in order by it.
  asOf: sql<number>`(select t.last_seq from teams t where t.id = ${sql.placeholder("teamId")})::float8`,
} as const;

export type CommentRow = Omit<Comment, "author" | "deleted" | "mine" | "isNew" | "mayRestore"> & {
  createdBy: string;
  authorName: string;
  deletedAt: string | null;
  deletedBy: string | null;
};

/** Takes a stored row and who reads it, gives the comment as that reader may know it. */
export const showComment = (
  ctx: Pick<ActingContext, "asker" | "now">,
  visit: Visit,
  { createdBy, authorName, deletedAt, deletedBy, ...row }: CommentRow,
): Comment => ({
  ...row,
  author: deletedAt === null ? { userId: createdBy, name: authorName } : null,
  editedAt: deletedAt === null ? row.editedAt : null,
  deleted: deletedAt !== null,
  mayRestore: deletedAt !== null && mayRestore(ctx.asker, { deletedBy, deletedAt }, ctx.now).ok,
  isNew: isNew({ seq: row.seq, createdBy, deletedAt }, ctx.asker.userId, visit.since),
  mine: deletedAt === null && createdBy === ctx.asker.userId,
});

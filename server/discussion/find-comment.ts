import { and, eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { comments } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";

const columns = {
  id: comments.id,
  paperId: comments.paperId,
  number: comments.number,
  depth: comments.depth,
  path: comments.path,
  parentId: comments.parentId,
  createdBy: comments.createdBy,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  body: comments.body,
  version: comments.version,
  deletedAt: comments.deletedAt,
  deletedBy: comments.deletedBy,
  questionAt: comments.questionAt,
  questionDoneAt: comments.questionDoneAt,
};

/** A comment of the team as it is stored, deleted ones too. Throws not_found. */
export const findComment = async (on: Db | Tx, ctx: Pick<ActingContext, "team">, commentId: string) => {
  const [comment] = await on
    .select(columns)
    .from(comments)
    .where(and(eq(comments.teamId, ctx.team.id), eq(comments.id, commentId)));
  if (!comment) throw notFound();
  return comment;
};

/** A comment of the team that is not deleted. Throws not_found. */
export const findLiveComment = async (on: Db | Tx, ctx: Pick<ActingContext, "team">, commentId: string) => {
  const comment = await findComment(on, ctx, commentId);
  if (comment.deletedAt !== null) throw notFound();
  return comment;
};

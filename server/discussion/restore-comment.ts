import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { comments } from "#db/schema.ts";
import { mayRestore } from "#domain/discussion/may-restore.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { recountPaper } from "#server/papers/heat.ts";
import { write } from "#server/write.ts";
import { findComment } from "./find-comment.ts";
import { readBranch } from "./read-branch.ts";

export const restoreCommentInput = z.object({ commentId: z.uuid().toLowerCase() });

/**
 * Brings a deleted comment back, within 30 days, for who deleted it or an organizer; doing it twice changes nothing.
 * Throws not_found, forbidden, refused/restore_too_late.
 */
export const restoreComment = async (ctx: ActingContext, input: z.infer<typeof restoreCommentInput>) => {
  const paperId = await write(ctx, async (tx) => {
    const { paperId, number, deletedAt, deletedBy } = await findComment(tx, ctx, input.commentId);
    if (deletedAt === null) return paperId;
    const answer = mayRestore(ctx.asker, { deletedAt, deletedBy }, ctx.now);
    if (!answer.ok)
      throw answer.reason === "not_allowed" ? forbidden() : new AppError("refused", answer.reason);
    await tx
      .update(comments)
      .set({ deletedAt: null, deletedBy: null })
      .where(and(eq(comments.teamId, ctx.team.id), eq(comments.id, input.commentId)));
    const details = { commentId: input.commentId, number };
    await recordActivity(tx, ctx, { kind: "comment.restored", paperId, details });
    await recountPaper(tx, ctx.team.id, paperId);
    return paperId;
  });
  return readBranch(ctx, paperId, input.commentId);
};

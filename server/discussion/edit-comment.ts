import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { commentRevisions, comments } from "#db/schema.ts";
import { commentBody } from "#domain/discussion/body.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { renderComment } from "#server/markdown/render-in-worker.ts";
import { write } from "#server/write.ts";
import { findLiveComment } from "./find-comment.ts";
import { readBranch } from "./read-branch.ts";

export const editCommentInput = z.object({
  commentId: z.uuid().toLowerCase(),
  /** The version the text was written over. */
  version: z.int().min(1),
  body: commentBody,
});

/**
 * Replaces one's own comment and keeps what it said before; the same text again changes nothing.
 * Throws not_found, forbidden, and conflict/changed_meanwhile with both texts when it was edited since `version`.
 */
export const editComment = async (ctx: ActingContext, input: z.infer<typeof editCommentInput>) => {
  const { html, rendererVersion } = await renderComment(input.body);
  const paperId = await write(ctx, async (tx) => {
    const comment = await findLiveComment(tx, ctx, input.commentId);
    if (!can(ctx.asker, "comment.edit", comment)) throw forbidden();
    if (comment.body === input.body) return comment.paperId;
    const { id, version, body, number } = comment;
    if (version !== input.version) {
      throw new AppError("conflict", "changed_meanwhile", {
        commentId: id,
        yours: input.body,
        theirs: body,
        version,
      });
    }
    const writtenAt = comment.editedAt ?? comment.createdAt;
    await tx
      .insert(commentRevisions)
      .values({ teamId: ctx.team.id, commentId: id, version, body, createdAt: writtenAt });
    await tx
      .update(comments)
      .set({ body: input.body, html, rendererVersion, version: version + 1, editedAt: ctx.now })
      .where(and(eq(comments.teamId, ctx.team.id), eq(comments.id, id)));
    const details = { commentId: id, number };
    await recordActivity(tx, ctx, { kind: "comment.edited", paperId: comment.paperId, details });
    return comment.paperId;
  });
  return readBranch(ctx, paperId, input.commentId);
};

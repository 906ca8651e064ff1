import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { comments } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { recountPaper } from "#server/papers/heat.ts";
import { write } from "#server/write.ts";
import { findComment } from "./find-comment.ts";
import { readBranch } from "./read-branch.ts";

export const deleteCommentInput = z.object({ commentId: z.uuid().toLowerCase() });

/** Takes a comment out of sight, one's own or as an organizer; doing it twice changes nothing. Throws not_found, forbidden. */
export const deleteComment = async (ctx: ActingContext, input: z.infer<typeof deleteCommentInput>) => {
  const paperId = await write(ctx, async (tx) => {
    const { paperId, number, createdBy, deletedAt } = await findComment(tx, ctx, input.commentId);
    if (!can(ctx.asker, "comment.delete", { createdBy })) throw forbidden();
    if (deletedAt !== null) return paperId;
    await tx
      .update(comments)
      .set({ deletedAt: ctx.now, deletedBy: ctx.asker.userId })
      .where(and(eq(comments.teamId, ctx.team.id), eq(comments.id, input.commentId)));
    const details = { commentId: input.commentId, number };
    await recordActivity(tx, ctx, { kind: "comment.deleted", paperId, details });
    await recountPaper(tx, ctx.team.id, paperId);
    return paperId;
  });
  return readBranch(ctx, paperId, input.commentId);
};

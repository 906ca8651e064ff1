import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { comments } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { findLiveComment } from "../find-comment.ts";
import { readBranch } from "../read-branch.ts";

export const markQuestionInput = z.object({ commentId: z.uuid().toLowerCase(), asked: z.boolean() });

/**
 * Makes a comment a question for the session, or no longer one; its author or an organizer, and twice is once. Its votes
 * stay, should it be asked again. Throws not_found, also for deleted ones, and forbidden.
 */
export const markQuestion = async (ctx: ActingContext, input: z.infer<typeof markQuestionInput>) => {
  const { commentId, asked } = input;
  const paperId = await write(ctx, async (tx) => {
    const { paperId, number, createdBy, questionAt } = await findLiveComment(tx, ctx, commentId);
    if (!can(ctx.asker, "question.mark", { createdBy })) throw forbidden();
    if ((questionAt !== null) === asked) return paperId;
    await tx
      .update(comments)
      .set({ questionAt: asked ? ctx.now : null, questionDoneAt: null })
      .where(and(eq(comments.teamId, ctx.team.id), eq(comments.id, commentId)));
    const details = { commentId, number, what: asked ? "asked" : "withdrawn" };
    await recordActivity(tx, ctx, { kind: "question.changed", paperId, details });
    return paperId;
  });
  return readBranch(ctx, paperId, commentId);
};

import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { sessionPapers } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { loadSession } from "#server/scheduling/session-row.ts";
import { postComment, postCommentInput } from "../post-comment.ts";

export const askQuestionInput = postCommentInput
  .omit({ parentId: true })
  .extend({ sessionId: z.uuid().toLowerCase() });

/**
 * Asks something in a session: a comment on one of its papers, marked as a question from the start; the same id again is the
 * same one. Throws what postComment throws, not_found, and refused when the paper is not on the session (any more).
 */
export const askQuestion = async (ctx: ActingContext, input: z.infer<typeof askQuestionInput>) => {
  const { sessionId, ...comment } = input;
  await loadSession(ctx.db, ctx, sessionId);
  const [placed] = await ctx.db
    .select({ paperId: sessionPapers.paperId })
    .from(sessionPapers)
    .where(
      and(
        eq(sessionPapers.teamId, ctx.team.id),
        eq(sessionPapers.sessionId, sessionId),
        eq(sessionPapers.paperId, comment.paperId),
      ),
    );
  if (!placed) throw new AppError("refused", "question_elsewhere");
  await postComment(ctx, comment, { asQuestion: true });
  return { commentId: comment.id };
};

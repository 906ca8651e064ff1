import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { comments } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { findQuestion } from "./find-question.ts";

export const finishQuestionInput = z.object({ commentId: z.uuid().toLowerCase(), done: z.boolean() });

/** Says that the group is done with a question, or that it is open again; twice is once. Throws forbidden, not_found, refused. */
export const finishQuestion = async (ctx: ActingContext, input: z.infer<typeof finishQuestionInput>) => {
  if (!can(ctx.asker, "question.done")) throw forbidden();
  const { commentId, done } = input;
  return write(ctx, async (tx) => {
    const { paperId, number, questionDoneAt } = await findQuestion(tx, ctx, commentId);
    if ((questionDoneAt !== null) === done) return { commentId, done };
    await tx
      .update(comments)
      .set({ questionDoneAt: done ? ctx.now : null })
      .where(and(eq(comments.teamId, ctx.team.id), eq(comments.id, commentId)));
    const details = { commentId, number, what: done ? "done" : "open" };
    await recordActivity(tx, ctx, { kind: "question.changed", paperId, details });
    return { commentId, done };
  });
};

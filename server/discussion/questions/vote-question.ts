import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { questionVotes } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { findQuestion } from "./find-question.ts";

export const voteQuestionInput = z.object({ commentId: z.uuid().toLowerCase(), wanted: z.boolean() });

/** Sets whether the asker wants a question talked about; never toggles, so twice is once. Throws forbidden, not_found, refused. */
export const voteQuestion = async (ctx: ActingContext, input: z.infer<typeof voteQuestionInput>) => {
  if (!can(ctx.asker, "question.vote")) throw forbidden();
  const { commentId, wanted } = input;
  return write(ctx, async (tx) => {
    const { paperId, number } = await findQuestion(tx, ctx, commentId);
    const mine = { teamId: ctx.team.id, commentId, userId: ctx.asker.userId };
    const changed = wanted
      ? await tx
          .insert(questionVotes)
          .values({ ...mine, createdAt: ctx.now })
          .onConflictDoNothing()
          .returning()
      : await tx
          .delete(questionVotes)
          .where(
            and(
              eq(questionVotes.teamId, mine.teamId),
              eq(questionVotes.commentId, commentId),
              eq(questionVotes.userId, mine.userId),
            ),
          )
          .returning();
    if (changed.length > 0) {
      const details = { commentId, number, what: "votes" };
      await recordActivity(tx, ctx, { kind: "question.changed", paperId, details });
    }
    return { commentId, wanted };
  });
};

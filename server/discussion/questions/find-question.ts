import type { Tx } from "#db/client.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { findLiveComment } from "../find-comment.ts";

/** A comment that is a question for the session. Throws not_found, also for deleted ones, and refused when it is not asked any more. */
export const findQuestion = async (tx: Tx, ctx: Pick<ActingContext, "team">, commentId: string) => {
  const comment = await findLiveComment(tx, ctx, commentId);
  if (comment.questionAt === null) throw new AppError("refused", "not_a_question");
  return comment;
};

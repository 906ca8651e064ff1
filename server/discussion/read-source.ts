import { z } from "zod";
import type { ActingContext } from "#server/context.ts";
import { findLiveComment } from "./find-comment.ts";

export const readSourceInput = z.object({ commentId: z.uuid().toLowerCase() });

/** A comment's Markdown and the version it is, for editing or quoting it. Throws not_found, also for deleted ones. */
export const readSource = async (ctx: ActingContext, input: z.infer<typeof readSourceInput>) => {
  const { body, version } = await findLiveComment(ctx.db, ctx, input.commentId);
  return { body, version };
};

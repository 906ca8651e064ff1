import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { commentRevisions } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { findLiveComment } from "./find-comment.ts";

export const readSourceInput = z.object({ commentId: z.uuid().toLowerCase() });

/** A comment's Markdown and the version it is, for editing or quoting it. Throws not_found, also for deleted ones. */
export const readSource = async (ctx: ActingContext, input: z.infer<typeof readSourceInput>) => {
  const { body, version } = await findLiveComment(ctx.db, ctx, input.commentId);
  return { body, version };
};

/** What a comment said in each version, oldest first, with the moment it was written. Throws not_found, also for deleted ones. */
export const readHistory = async (ctx: ActingContext, input: z.infer<typeof readSourceInput>) => {
  const { number, body, version, createdAt, editedAt } = await findLiveComment(ctx.db, ctx, input.commentId);
  const before = await ctx.db
    .select({
      version: commentRevisions.version,
      body: commentRevisions.body,
      writtenAt: commentRevisions.createdAt,
    })
    .from(commentRevisions)
    .where(and(eq(commentRevisions.teamId, ctx.team.id), eq(commentRevisions.commentId, input.commentId)))
    .orderBy(asc(commentRevisions.version));
  return { number, versions: [...before, { version, body, writtenAt: editedAt ?? createdAt }] };
};

import { and, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { commentRevisions } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { findLiveComment } from "./find-comment.ts";
import type { readSourceInput } from "./read-source.ts";

/** The most versions one answer tells of: each may be 20 kB. */
const mostVersions = 100;

/** What a comment said in its latest 100 versions, oldest first, with the moment each was written. Throws not_found, also for deleted ones. */
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
    .orderBy(desc(commentRevisions.version))
    .limit(mostVersions - 1);
  return { number, versions: [...before.reverse(), { version, body, writtenAt: editedAt ?? createdAt }] };
};

import type { TeamContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { observerProcedure, router } from "#server/trpc/init.ts";
import { findNextNew, findNextNewInput } from "./count-new.ts";
import { deleteComment, deleteCommentInput } from "./delete-comment.ts";
import { editComment, editCommentInput } from "./edit-comment.ts";
import { markRead, markReadInput } from "./mark-read.ts";
import { postComment, postCommentInput } from "./post-comment.ts";
import { previewComment, previewCommentInput } from "./preview-comment.ts";
import { readAround, readAroundInput } from "./read-around.ts";
import { readChanges, readChangesInput } from "./read-changes.ts";
import { readHistory, readSource, readSourceInput } from "./read-history.ts";
import { readThreadPage, readThreadPageInput } from "./read-thread-page.ts";
import { restoreComment, restoreCommentInput } from "./restore-comment.ts";

// Counted here and not in the verbs: the sample group and imports of old threads write much at once.
const mayWrite = (ctx: TeamContext) => limitRate(ctx.db, `comment:${ctx.me.userId}`, 60, 60);

export const discussionRouter = router({
  page: observerProcedure.input(readThreadPageInput).query(({ ctx, input }) => readThreadPage(ctx, input)),
  around: observerProcedure.input(readAroundInput).query(({ ctx, input }) => readAround(ctx, input)),
  changes: observerProcedure.input(readChangesInput).query(({ ctx, input }) => readChanges(ctx, input)),
  nextNew: observerProcedure.input(findNextNewInput).query(({ ctx, input }) => findNextNew(ctx, input)),
  source: observerProcedure.input(readSourceInput).query(({ ctx, input }) => readSource(ctx, input)),
  history: observerProcedure.input(readSourceInput).query(({ ctx, input }) => readHistory(ctx, input)),
  /** A mutation only for its size: 20 kB do not fit into an address. */
  preview: observerProcedure.input(previewCommentInput).mutation(async ({ ctx, input }) => {
    await limitRate(ctx.db, `preview:${ctx.me.userId}`, 120, 60);
    return previewComment(input);
  }),
  post: observerProcedure.input(postCommentInput).mutation(async ({ ctx, input }) => {
    await mayWrite(ctx);
    return postComment(ctx, input);
  }),
  edit: observerProcedure.input(editCommentInput).mutation(async ({ ctx, input }) => {
    await mayWrite(ctx);
    return editComment(ctx, input);
  }),
  delete: observerProcedure.input(deleteCommentInput).mutation(async ({ ctx, input }) => {
    await mayWrite(ctx);
    return deleteComment(ctx, input);
  }),
  restore: observerProcedure.input(restoreCommentInput).mutation(async ({ ctx, input }) => {
    await mayWrite(ctx);
    return restoreComment(ctx, input);
  }),
  markRead: observerProcedure.input(markReadInput).mutation(({ ctx, input }) => markRead(ctx, input)),
});

import { observerProcedure, router } from "#server/trpc/init.ts";
import { deleteComment, deleteCommentInput } from "./delete-comment.ts";
import { editComment, editCommentInput } from "./edit-comment.ts";
import { findNextNew, findNextNewInput } from "./find-next-new.ts";
import { markRead, markReadInput } from "./mark-read.ts";
import { postComment, postCommentInput } from "./post-comment.ts";
import { previewComment, previewCommentInput } from "./preview-comment.ts";
import { readAround, readAroundInput } from "./read-around.ts";
import { readChanges, readChangesInput } from "./read-changes.ts";
import { readHistory } from "./read-history.ts";
import { readSource, readSourceInput } from "./read-source.ts";
import { readThreadPage, readThreadPageInput } from "./read-thread-page.ts";
import { restoreComment, restoreCommentInput } from "./restore-comment.ts";
import { renderingProcedure, writingProcedure } from "./writing.ts";

export const discussionRouter = router({
  page: observerProcedure.input(readThreadPageInput).query(({ ctx, input }) => readThreadPage(ctx, input)),
  around: observerProcedure.input(readAroundInput).query(({ ctx, input }) => readAround(ctx, input)),
  changes: observerProcedure.input(readChangesInput).query(({ ctx, input }) => readChanges(ctx, input)),
  nextNew: observerProcedure.input(findNextNewInput).query(({ ctx, input }) => findNextNew(ctx, input)),
  source: observerProcedure.input(readSourceInput).query(({ ctx, input }) => readSource(ctx, input)),
  history: observerProcedure.input(readSourceInput).query(({ ctx, input }) => readHistory(ctx, input)),
  /** A mutation only for its size: 20 kB do not fit into an address. */
  preview: renderingProcedure.input(previewCommentInput).mutation(({ input }) => previewComment(input)),
  post: writingProcedure.input(postCommentInput).mutation(({ ctx, input }) => postComment(ctx, input)),
  edit: writingProcedure.input(editCommentInput).mutation(({ ctx, input }) => editComment(ctx, input)),
  delete: writingProcedure.input(deleteCommentInput).mutation(({ ctx, input }) => deleteComment(ctx, input)),
  restore: writingProcedure
    .input(restoreCommentInput)
    .mutation(({ ctx, input }) => restoreComment(ctx, input)),
  markRead: observerProcedure.input(markReadInput).mutation(({ ctx, input }) => markRead(ctx, input)),
});

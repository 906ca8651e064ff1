"use client";

import { useMutation } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/show-toast.ts";
import type { Comment } from "#domain/discussion/comment.ts";
import { useThread } from "./thread-context.ts";
import { words } from "./words.ts";

/** What stands in for a deleted comment with replies, or one the reader has just deleted: nothing of it, but who may can bring it back. */
export const DeletedComment = ({ comment }: { comment: Comment }) => {
  const { team, store } = useThread();
  const trpc = useTRPC();
  const restore = useMutation(
    trpc.comments.restore.mutationOptions({
      onSuccess: (read) => {
        store.take(read);
        showToast(words.restored(comment.number));
      },
      onError: (error) => showToast(readError(error).sentence, { tone: "bad" }),
    }),
  );
  if (!comment.mayRestore) return null;
  return (
    <Button
      size="small"
      className="mt-1"
      pending={restore.isPending}
      onClick={() => restore.mutate({ team, commentId: comment.id })}
    >
      {words.restore}
    </Button>
  );
};

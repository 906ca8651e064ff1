"use client";

import { useMutation } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Comment } from "#domain/discussion/comment.ts";
import { useThread } from "./thread-context.ts";
import { words } from "./words.ts";

/** Takes a comment; gives what deletes it, at once, with a way back. */
export const useDelete = ({ id, number }: Comment): (() => void) => {
  const { team, store, keepDeleted } = useThread();
  const trpc = useTRPC();
  const onError = (error: Parameters<typeof readError>[0]) => {
    showToast(readError(error).sentence, { tone: "bad" });
  };
  const restore = useMutation(
    trpc.comments.restore.mutationOptions({ onSuccess: (read) => store.take(read), onError }),
  );
  const remove = useMutation(
    trpc.comments.delete.mutationOptions({
      onSuccess: (read) => {
        keepDeleted(id);
        store.take(read);
        const undo = { label: words.undo, onSelect: () => restore.mutate({ team, commentId: id }) };
        showToast(words.deletedNow(number), { action: undo });
      },
      onError,
    }),
  );
  return () => remove.mutate({ team, commentId: id });
};

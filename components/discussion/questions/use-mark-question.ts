"use client";

import { useMutation } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Comment } from "#domain/discussion/comment.ts";
import { useThread } from "../thread-context.ts";
import { words } from "../words.ts";

/** Takes a comment of a thread; gives what makes it a question for the session, or no longer one. */
export const useMarkQuestion = ({ id, number, question }: Comment): (() => void) => {
  const { team, store } = useThread();
  const trpc = useTRPC();
  const mark = useMutation(
    trpc.questions.mark.mutationOptions({
      onSuccess: (read, { asked }) => {
        store.take(read);
        showToast(asked ? words.asked(number) : words.askedNoMore(number));
      },
      onError: (error) => void showToast(readError(error).sentence, { tone: "bad" }),
    }),
  );
  return () => mark.mutate({ team, commentId: id, asked: question === null });
};

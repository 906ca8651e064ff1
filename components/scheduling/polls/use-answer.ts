"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import type { Answers } from "#domain/scheduling/polls/poll-input.ts";

type Said = { answers: Answers; note: string | null; userId?: string };

/** Saves an answer to a poll; whatever came of it, the poll is read again, so that a new date or the close shows. */
export const useAnswer = (team: string, pollId: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const save = useMutation(
    trpc.polls.answer.mutationOptions({
      onSettled: async () => {
        void queries.invalidateQueries(trpc.teams.home.pathFilter());
        await queries.invalidateQueries(trpc.polls.pathFilter());
      },
    }),
  );
  return {
    isPending: save.isPending,
    isSaved: save.isSuccess,
    error: save.error ? readError(save.error).sentence : undefined,
    reset: save.reset,
    save: (said: Said, done: () => void) => save.mutate({ team, pollId, ...said }, { onSuccess: done }),
  };
};

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { withVote } from "#components/voting/with-vote.ts";
import type { VoteState } from "#domain/voting/may-vote.ts";

/** Votes on a waiting paper: at once on its row, then on the server; the new order comes with the news. */
export const useQueueVote = (team: string) => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const key = trpc.queue.read.queryKey({ team });
  const mutation = useMutation(
    trpc.votes.set.mutationOptions({
      // One after the other, so that the last press is also the last to arrive.
      scope: { id: `votes-${team}` },
      onMutate: async ({ paperId, vote }) => {
        await queries.cancelQueries(trpc.queue.pathFilter());
        const before = queries.getQueryData(key);
        queries.setQueryData(key, (data) =>
          data
            ? {
                ...data,
                order: data.order.map((one) => (one.paperId === paperId ? withVote(one, vote) : one)),
              }
            : data,
        );
        return { before };
      },
      onError: (error, _, kept) => {
        // The server may be out of reach, so that reading again does not help.
        if (kept?.before) queries.setQueryData(key, kept.before);
        showToast(readError(error).sentence, { tone: "bad" });
      },
      onSettled: () => {
        void queries.invalidateQueries(trpc.papers.pathFilter());
        void queries.invalidateQueries(trpc.votes.pathFilter());
        void queries.invalidateQueries(trpc.queue.pathFilter());
      },
    }),
  );
  return (paperId: string, vote: VoteState) => mutation.mutate({ team, paperId, vote });
};

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";

/** Makes a round's winners the next candidates, at once on the page, then on the server; or takes that back. */
export const useTakeUp = (team: string, roundId: string) => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const key = trpc.rounds.read.queryKey({ team, roundId });
  const show = (takenUpAt: string | null) =>
    queries.setQueryData(key, (round) => (round ? { ...round, takenUpAt } : round));
  const mutation = useMutation(
    trpc.rounds.takeUp.mutationOptions({
      scope: { id: `take-up-${roundId}` },
      onMutate: async ({ takenUp }) => {
        await queries.cancelQueries({ queryKey: key });
        const before = queries.getQueryData(key);
        show(takenUp ? (before?.now ?? "") : null);
        return { before: before?.takenUpAt ?? null };
      },
      onError: (error, _, kept) => {
        if (kept) show(kept.before);
        showToast(readError(error).sentence, { tone: "bad" });
      },
      onSettled: () => {
        void queries.invalidateQueries(trpc.rounds.read.queryFilter({ team, roundId }));
        void queries.invalidateQueries(trpc.rounds.chosen.pathFilter());
      },
    }),
  );
  return {
    takeUp: (takenUp: boolean) => mutation.mutate({ team, roundId, takenUp }),
    /** Whether the server does not have it yet. */
    isPending: mutation.isPending,
  };
};

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { words } from "./words.ts";

/** What can be done with a proposal; afterwards the page reads who stands where, also after a failure. */
export const useSwapActs = () => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const options = (said: string) => ({
    onSuccess: () => showToast(said),
    onSettled: () => {
      for (const noun of [trpc.swaps, trpc.sessions, trpc.loads, trpc.teams])
        void queries.invalidateQueries(noun.pathFilter());
    },
  });
  const accept = useMutation(trpc.swaps.accept.mutationOptions(options(words.accepted)));
  const decline = useMutation(trpc.swaps.decline.mutationOptions(options(words.declined)));
  const withdraw = useMutation(trpc.swaps.withdraw.mutationOptions(options(words.withdrawn)));
  const failed = [accept, decline, withdraw].find(({ error }) => error)?.error;
  return { accept, decline, withdraw, error: failed ? readError(failed).sentence : undefined };
};

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { words } from "./words.ts";

/** What an organizer may do with a round that runs. */
export type Act = "extend" | "close" | "cancel";

/** Extends, closes or cancels a round; afterwards everything that shows rounds is read again. */
export const useRunRound = (team: string, roundId: string, onDone: () => void) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const after = (act: Act) => ({
    onSuccess: () => {
      void queries.invalidateQueries(trpc.rounds.pathFilter());
      showToast(words[act].done, { tone: "good" });
      onDone();
    },
  });
  const extend = useMutation(trpc.rounds.extend.mutationOptions(after("extend")));
  const close = useMutation(trpc.rounds.close.mutationOptions(after("close")));
  const cancel = useMutation(trpc.rounds.cancel.mutationOptions(after("cancel")));
  const all = [extend, close, cancel];
  const failed = all.find(({ error }) => error)?.error;
  return {
    failure: failed ? readError(failed) : null,
    isPending: all.some(({ isPending }) => isPending),
    reset: () => {
      for (const { reset } of all) reset();
    },
    extend: (closesAt: string) => extend.mutate({ team, roundId, closesAt }),
    close: () => close.mutate({ team, roundId }),
    cancel: (reason: string) => cancel.mutate({ team, roundId, reason }),
  };
};

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import { inputOf, type RoundDraft } from "./round-draft.ts";
import { words } from "./words.ts";

/**
 * Starts a round and opens it. Where an earlier press stored it and the answer was lost, `isStored` says so, and the next
 * press saves what the form says now, unless somebody else has changed the round since. `onStarted` runs when all of it is stored.
 */
export const useStartRound = (team: string, onStarted: () => void) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const open = ({ roundId }: { roundId: string }, input: { opensAt: string | null }) => {
    onStarted();
    void queries.invalidateQueries(trpc.rounds.pathFilter());
    showToast(input.opensAt ? words.prepared : words.started, { tone: "good" });
    router.push(`/t/${team}/vote/rounds/${roundId}`);
  };
  const create = useMutation(trpc.rounds.create.mutationOptions({ onSuccess: open }));
  const update = useMutation(trpc.rounds.update.mutationOptions({ onSuccess: open }));
  const stored = create.error ? readError(create.error) : null;
  const isStored = stored?.reason === "changed_meanwhile";
  const later = update.error ? readError(update.error) : null;
  return {
    failure: later ?? (isStored ? { ...stored, sentence: words.storedAlready } : stored),
    error: update.error ?? create.error,
    isStored,
    isPending: create.isPending || update.isPending,
    isDone: create.isSuccess || update.isSuccess,
    start: (id: string, draft: RoundDraft) => {
      if (!isStored) return create.mutate({ team, id, ...inputOf(draft) });
      const version = Number(stored?.details.version);
      update.mutate({ team, roundId: id, version, ...inputOf(draft) });
    },
  };
};

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Season } from "./season-types.ts";
import { words } from "./words.ts";

/** Publishes a draft or puts it away. Where it was planned anew instead, `sentences` say why. */
export const useEndDraft = (team: string, season: Season, onDone: () => void) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [sentences, setSentences] = useState<string[]>([]);
  const readAgain = () => {
    void queries.invalidateQueries(trpc.seasons.pathFilter());
    void queries.invalidateQueries(trpc.sessions.pathFilter());
    void queries.invalidateQueries(trpc.rounds.chosen.pathFilter());
  };
  const publish = useMutation(
    trpc.seasons.publish.mutationOptions({
      onSuccess: (outcome) => {
        if (outcome.published) showToast(words.publish.done(season.sessions.length), { tone: "good" });
        setSentences(outcome.published ? [] : outcome.sentences);
        onDone();
      },
      onSettled: readAgain,
    }),
  );
  const discard = useMutation(
    trpc.seasons.discard.mutationOptions({
      onSuccess: () => {
        showToast(words.discard.done, { tone: "good" });
        router.push(`/t/${team}/sessions`);
      },
      onSettled: readAgain,
    }),
  );
  const failed = publish.error ?? discard.error;
  const base = { team, seasonId: season.id };
  return {
    sentences,
    error: failed ? readError(failed).sentence : undefined,
    isPending: publish.isPending || discard.isPending,
    reset: () => {
      publish.reset();
      discard.reset();
    },
    publish: () => publish.mutate({ ...base, version: season.version }),
    discard: () => discard.mutate(base),
  };
};

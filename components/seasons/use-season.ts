"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Edit } from "./season-types.ts";
import { words } from "./words.ts";

/** A season and how a draft is changed; every change is stored and planned around at once, so one waits for the one before. */
export const useSeason = (team: string, seasonId: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data: season } = useSuspenseQuery(trpc.seasons.read.queryOptions({ team, seasonId }));
  const readAgain = () => queries.invalidateQueries(trpc.seasons.pathFilter());
  useNews(({ kind }) => {
    if (kind === "season.changed" || kind === "assignment.changed") void readAgain();
  });
  const options = {
    onError: (error: Parameters<typeof readError>[0]) =>
      showToast(readError(error).sentence, { tone: "bad" }),
    onSettled: readAgain,
  } as const;
  const editing = useMutation(trpc.seasons.edit.mutationOptions(options));
  const solving = useMutation(
    trpc.seasons.resolve.mutationOptions({
      ...options,
      onSuccess: () => showToast(words.solved, { tone: "good" }),
    }),
  );
  const isBusy = editing.isPending || solving.isPending;
  const base = { team, seasonId, version: season.version };
  return {
    season,
    isBusy,
    isSolving: solving.isPending,
    edit: (edit: Edit) => {
      if (!isBusy) editing.mutate({ ...base, edit });
    },
    solve: () => {
      if (!isBusy) solving.mutate(base);
    },
  };
};

export type SeasonHands = ReturnType<typeof useSeason>;

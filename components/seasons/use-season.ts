"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useNews } from "#components/live/use-news.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC, useTRPCClient } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Edit } from "./season-types.ts";
import { words } from "./words.ts";

type Stored = { version: number };
type Failure = Parameters<typeof readError>[0];

/** A season and how a draft is changed; every change is stored and planned around at once, so one waits for the one before. */
export const useSeason = (team: string, seasonId: string) => {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { data: season } = useSuspenseQuery(trpc.seasons.read.queryOptions({ team, seasonId }));
  const readAgain = () => queries.invalidateQueries(trpc.seasons.pathFilter());
  useNews(({ kind }) => {
    if (/^(season|session|assignment|duties)\.changed$/.test(kind)) void readAgain();
  });
  // What was refused is over once something else is tried, or the page is left.
  const takeBack = useRef<() => void>(null);
  useEffect(() => () => takeBack.current?.(), []);
  const options = {
    onMutate: () => takeBack.current?.(),
    onError: (error: Failure) => {
      takeBack.current = showToast(readError(error).sentence, { tone: "bad" });
    },
    onSettled: readAgain,
  } as const;
  // One after the other: each waits until the one before is read, and builds on its version.
  const scope = { id: `season-${seasonId}` };
  const key = trpc.seasons.read.queryKey({ team, seasonId });
  const now = () => ({ team, seasonId, version: queries.getQueryData(key)?.version ?? season.version });
  const editing = useMutation<Stored, Failure, Edit>({
    mutationFn: (edit) => client.seasons.edit.mutate({ ...now(), edit }),
    scope,
    ...options,
  });
  const solving = useMutation<Stored, Failure, void>({
    mutationFn: () => client.seasons.resolve.mutate(now()),
    scope,
    ...options,
    onSuccess: () => showToast(words.solved, { tone: "good" }),
  });
  return {
    season,
    isBusy: editing.isPending || solving.isPending,
    isSolving: solving.isPending,
    edit: (edit: Edit) => editing.mutate(edit),
    solve: () => solving.mutate(),
  };
};

export type SeasonHands = ReturnType<typeof useSeason>;

"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** What can be done with the team's duties; afterwards, and after news of them, the pages read them again. */
export const useKindActs = () => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const readAgain = () => {
    void queries.invalidateQueries(trpc.duties.pathFilter());
    void queries.invalidateQueries(trpc.sessions.pathFilter());
  };
  useNews(({ kind }) => {
    if (kind === "duties.changed") readAgain();
  });
  const options = { onSettled: readAgain };
  const save = useMutation(trpc.duties.saveKind.mutationOptions(options));
  const archive = useMutation(trpc.duties.archiveKind.mutationOptions(options));
  const move = useMutation(trpc.duties.moveKind.mutationOptions(options));
  const all = [save, archive, move];
  const failed = all.find(({ error }) => error)?.error;
  return {
    save,
    archive,
    move,
    isPending: all.some(({ isPending }) => isPending),
    error: failed ? readError(failed).sentence : undefined,
    reset: () => {
      for (const mutation of all) mutation.reset();
    },
  };
};

"use client";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";

/** The team's days off, kept fresh, and what changes them. What is refused is said in a toast; forms show their own faults. */
export const useDaysOff = (team: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(trpc.blackouts.read.queryOptions({ team }));
  const refresh = () => queries.invalidateQueries(trpc.blackouts.pathFilter());
  useNews(({ kind }) => {
    if (kind === "blackouts.changed" || kind === "session.changed") void refresh();
  });
  const options = {
    onSettled: refresh,
    onError: (error: Parameters<typeof readError>[0]) =>
      showToast(readError(error).sentence, { tone: "bad" as const }),
  };
  return {
    data,
    save: useMutation(trpc.blackouts.save.mutationOptions(options)),
    remove: useMutation(trpc.blackouts.remove.mutationOptions(options)),
    saveAway: useMutation(trpc.blackouts.saveAway.mutationOptions(options)),
    removeAway: useMutation(trpc.blackouts.removeAway.mutationOptions(options)),
    setPlaces: useMutation(trpc.blackouts.setPlaces.mutationOptions(options)),
  };
};

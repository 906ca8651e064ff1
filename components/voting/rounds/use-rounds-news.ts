"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Reads rounds again when one opens, closes or changes (ballots are no news to anybody), and when a chosen paper finds its session. */
export const useRoundsNews = (): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  useNews(({ kind }) => {
    if (kind === "round.changed") void queries.invalidateQueries(trpc.rounds.pathFilter());
    if (kind === "session.changed" || kind === "queue.changed")
      void queries.invalidateQueries(trpc.rounds.chosen.pathFilter());
  });
};

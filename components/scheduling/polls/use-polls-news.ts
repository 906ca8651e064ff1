"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Reads polls again when one is made, answered or changed, or somebody comes or goes. */
export const usePollsNews = (): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  useNews(({ kind }) => {
    if (kind === "poll.changed" || kind === "member.changed" || kind === "blackouts.changed")
      void queries.invalidateQueries(trpc.polls.pathFilter());
  });
};

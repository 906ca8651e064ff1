"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Reads loads and swaps again when duties, sessions, people or the rules change. */
export const useLoadsNews = (team: string): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  useNews((news) => {
    if (!/^(session|assignment|member|duties|swap|blackouts)\./.test(news.kind)) return;
    void queries.invalidateQueries(trpc.swaps.list.queryFilter({ team }));
    void queries.invalidateQueries(trpc.loads.pathFilter());
  });
};

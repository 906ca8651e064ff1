"use client";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** One month of sessions and days off, kept fresh; the month before stays while another is read. */
export const useMonth = (team: string, month: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  useNews(({ kind }) => {
    if (["session.changed", "series.changed", "assignment.changed", "blackouts.changed"].includes(kind))
      void queries.invalidateQueries(trpc.sessions.month.pathFilter());
  });
  return useQuery(trpc.sessions.month.queryOptions({ team, month }, { placeholderData: keepPreviousData }))
    .data;
};

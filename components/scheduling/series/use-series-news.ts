"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Reads series again when one of them or a session is changed. */
export const useSeriesNews = (): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  useNews(({ kind }) => {
    if (kind !== "series.changed" && kind !== "session.changed") return;
    void queries.invalidateQueries(trpc.series.pathFilter());
    void queries.invalidateQueries(trpc.sessions.pathFilter());
  });
};

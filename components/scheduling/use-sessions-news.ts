"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Reads sessions again when one is planned or changed, or somebody takes or leaves a duty there. */
export const useSessionsNews = (): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  useNews(({ kind }) => {
    if (!/^(session|assignment|duties)\.changed$/.test(kind)) return;
    void queries.invalidateQueries(trpc.sessions.pathFilter());
    void queries.invalidateQueries(trpc.presenters.pathFilter());
  });
};

"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Reads a session's minutes and materials again when somebody changed them. */
export const useMinutesNews = (sessionId: string): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  useNews((news) => {
    if (news.kind === "minutes.changed" && news.sessionId === sessionId)
      void queries.invalidateQueries(trpc.minutes.pathFilter());
  });
};

"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Waits this long, in milliseconds, so that a burst of news is one refetch. */
const settle = 400;

/** Reads home again after news that changes it; votes of others do not. */
export const useHomeNews = (team: string): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  useNews((news) => {
    if (!/^(session|assignment|blackouts|comment|paper|round|poll|team)\./.test(news.kind) || timer.current)
      return;
    timer.current = setTimeout(() => {
      timer.current = null;
      void queries.invalidateQueries(trpc.teams.home.queryFilter({ team }));
    }, settle);
  });
};

"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Waits this long, in milliseconds, so that a burst of votes is one refetch. */
const settle = 400;

/** Reads the queue again after news that move it: picks, votes, rounds, and papers or people that come and go. */
export const useQueueNews = (): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useNews(({ kind }) => {
    if (!/^(queue|vote|round|paper|session|member)\./.test(kind) || timer.current) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      void queries.invalidateQueries(trpc.queue.pathFilter());
    }, settle);
  });
};

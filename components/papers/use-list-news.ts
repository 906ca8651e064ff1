"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Waits this long, in milliseconds, so that a burst of votes is one refetch. */
const settle = 400;

/** Reads the team's lists of papers again after news that changes them. */
export const useListNews = (_team: string): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useNews((news) => {
    if (!/^(vote|paper|session|comment)\./.test(news.kind) || timer.current) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      void queries.invalidateQueries(trpc.papers.pathFilter());
    }, settle);
  });
};

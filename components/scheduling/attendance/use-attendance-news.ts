"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useNews } from "#components/live/use-news.ts";
import { useTRPC } from "#components/trpc/trpc.ts";

/** Reads again who comes when somebody replies, joins or leaves, or the session changes. */
export const useAttendanceNews = (): void => {
  const queries = useQueryClient();
  const trpc = useTRPC();
  useNews(({ kind }) => {
    if (!/^(attendance|member|assignment|session)\./.test(kind)) return;
    void queries.invalidateQueries(trpc.attendance.list.pathFilter());
  });
};

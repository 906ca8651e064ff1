"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";

/** One part of the agenda, page by page. */
export const useAgenda = (team: string, when: "upcoming" | "past") => {
  const trpc = useTRPC();
  const pages = useInfiniteQuery(
    trpc.sessions.list.infiniteQueryOptions({ team, when }, { getNextPageParam: (page) => page.next }),
  );
  const sessions = pages.data?.pages.flatMap((page) => page.sessions) ?? [];
  return {
    sessions,
    zone: pages.data?.pages[0]?.zones.mine ?? "UTC",
    isEmpty: pages.isSuccess && sessions.length === 0,
    hasMore: pages.hasNextPage,
    isLoadingMore: pages.isFetchingNextPage,
    loadMore: () => void pages.fetchNextPage(),
  };
};

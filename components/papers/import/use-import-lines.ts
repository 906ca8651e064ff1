"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTRPC } from "#components/trpc/trpc.ts";
import type { LinesShown, ResultShown } from "./import-view.ts";
import { linesPerCall } from "./lines-per-call.ts";

/** The lines of an import with one verdict, page by page; `readOn` brings the next page. */
export const useImportLines = (team: string, importId: string, show: LinesShown | ResultShown) => {
  const trpc = useTRPC();
  const pages = useInfiniteQuery(
    trpc.papers.importLines.infiniteQueryOptions(
      { team, importId, show, limit: linesPerCall },
      { getNextPageParam: (page) => page.next ?? undefined },
    ),
  );
  // Read while rendering: the query tells only of what was read, and a word from before would hold the next page back for ever.
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  return {
    lines: pages.data?.pages.flatMap((page) => page.lines) ?? [],
    isRead: pages.data !== undefined,
    error: pages.error,
    hasMore: hasNextPage,
    isReading: pages.isFetchingNextPage,
    readOn: () => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    },
    retry: () => void pages.refetch(),
  };
};

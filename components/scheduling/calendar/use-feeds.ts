"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { readError } from "#components/trpc/read-error.ts";
import { useTRPC } from "#components/trpc/trpc.ts";
import { showToast } from "#components/ui/show-toast.ts";
import type { Feed } from "./calendar-types.ts";
import { words } from "./words.ts";

export type FeedOf = "mine" | "team";

/** Makes and replaces the addresses of feeds; the page shows the new ones at once. */
export const useFeeds = (team: string) => {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const settle = {
    onError: (error: Parameters<typeof readError>[0]) =>
      showToast(readError(error).sentence, { tone: "bad" }),
    onSettled: () => queries.invalidateQueries(trpc.calendar.feeds.queryFilter()),
  };
  const make = useMutation(trpc.calendar.makeFeed.mutationOptions(settle));
  const replace = useMutation(
    trpc.calendar.replaceFeed.mutationOptions({
      ...settle,
      onSuccess: (_feed, { of }) => showToast(words[of].replaced, { tone: "good" }),
    }),
  );
  return {
    makeFeed: (of: FeedOf) => make.mutate({ team, of }),
    replaceFeed: (of: FeedOf, { id }: Feed, onDone: () => void) =>
      replace.mutate({ team, of, feedId: id }, { onSettled: onDone }),
    making: make.isPending ? make.variables.of : null,
    replacing: replace.isPending,
  };
};

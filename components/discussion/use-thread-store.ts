"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useNews } from "#components/live/use-news.ts";
import { useTRPCClient } from "#components/trpc/trpc.ts";
import { openThreadStore } from "./thread-store.ts";

type Pages = Parameters<typeof openThreadStore>[0];

/** Takes what a page of a thread was rendered with; gives its store, kept up to date by the team's news. */
export const useThreadStore = (team: string, paperId: string, pages: Pages, startAnew: () => void) => {
  const client = useTRPCClient();
  const [store] = useState(() =>
    openThreadStore(
      pages,
      {
        page: (cursor) => client.comments.page.query({ team, paperId, cursor }),
        around: (number) => client.comments.around.query({ team, paperId, number }),
        changes: (since) => client.comments.changes.query({ team, paperId, since }),
      },
      startAnew,
    ),
  );
  const state = useSyncExternalStore(store.subscribe, store.read, store.read);
  useNews((news) => {
    if (news.paperId === paperId && news.kind.startsWith("comment.")) void store.hear(news.seq);
  });
  useEffect(() => {
    // News may have passed between the rendering of the page and now, and while the tab was asleep.
    const look = () => {
      if (document.visibilityState === "visible") void store.catchUp();
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [store]);
  return { store, ...state };
};

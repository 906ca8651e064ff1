import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import type { AppRouter } from "#server/trpc/root.ts";
import type { News } from "./news.ts";
import { shareStream } from "./share-stream.ts";

type Options = { team: string; seq: number; heard: (news: News) => void };

/** Hands everything that happens in the team after `seq` to `heard`, over the browser's one stream. Gives back how to stop. */
export const openNews = ({ team, seq, heard }: Options): (() => void) => {
  const client = createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: "/api/trpc" })] });
  const open = (from: number, onNews: (news: News) => void) => {
    const subscription = client.live.watch.subscribe(
      { team, lastEventId: String(from) },
      { onData: (event) => onNews(event.data), onError: () => undefined },
    );
    return () => subscription.unsubscribe();
  };
  return shareStream({ name: `lectern-news-${team}`, seq, open, heard });
};

"use client";
import { type ReactNode, useEffect, useState } from "react";
import { useTRPCClient } from "#components/trpc/trpc.ts";
import { type Listener, LiveContext } from "./live-context.ts";
import type { News } from "./news.ts";
import { shareStream } from "./share-stream.ts";

type Props = {
  team: string /** The team's seq the page was rendered with: the stream resumes there. */;
  seq: number;
  children: ReactNode;
};

/** Keeps one stream of the team's news per browser and hands every item to the page's listeners, in order, once. */
export const LiveProvider = ({ team, seq, children }: Props) => {
  const client = useTRPCClient();
  const [listeners] = useState(() => new Set<Listener>());
  const [listen] = useState(() => (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  });
  useEffect(() => {
    const heard = (news: News) => {
      for (const listener of [...listeners]) listener(news);
    };
    const open = (from: number, onNews: (news: News) => void) => {
      const subscription = client.live.watch.subscribe(
        { team, lastEventId: String(from) },
        { onData: (event) => onNews(event.data), onError: () => undefined },
      );
      return () => subscription.unsubscribe();
    };
    return shareStream({ name: `lectern-news-${team}`, seq, open, heard });
  }, [client, team, seq, listeners]);
  return <LiveContext value={listen}>{children}</LiveContext>;
};

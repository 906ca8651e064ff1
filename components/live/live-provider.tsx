"use client";
import { type ReactNode, useEffect, useState } from "react";
import { type Listener, LiveContext } from "./live-context.ts";
import type { News } from "./news.ts";

type Props = {
  team: string;
  /** The team's seq the page was rendered with: the stream resumes there. */
  seq: number;
  children: ReactNode;
};

/** Keeps one stream of the team's news per browser and hands every item to the page's listeners, in order, once. */
export const LiveProvider = ({ team, seq, children }: Props) => {
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
    let stop: (() => void) | null = null;
    let isOver = false;
    // Loaded once the page stands: reading and voting do not wait for it, and it resumes where the page was rendered.
    const load = async () => {
      const { openNews } = await import("./open-news.ts");
      if (!isOver) stop = openNews({ team, seq, heard });
    };
    load().catch(() => undefined);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [team, seq, listeners]);
  return <LiveContext value={listen}>{children}</LiveContext>;
};

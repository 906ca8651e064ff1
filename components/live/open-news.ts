import type { News } from "./news.ts";
import { shareStream } from "./share-stream.ts";

type Options = { team: string; seq: number; heard: (news: News) => void };

/**
 * The team's events after `from`, as tRPC sends them: one JSON value a message, its seq as the message's id. The browser
 * reconnects by itself and names the last id. tRPC's own client does the same with 5 kB more on every page.
 */
const openStream = (team: string, from: number, onNews: (news: News) => void): (() => void) => {
  const input = JSON.stringify({ team, lastEventId: String(from) });
  const stream = new EventSource(`/api/trpc/live.watch?input=${encodeURIComponent(input)}`);
  stream.onmessage = ({ data }: MessageEvent<string>) => onNews(JSON.parse(data));
  // What the server refuses in the middle (no longer a member) it would refuse again.
  stream.addEventListener("serialized-error", () => stream.close());
  return () => stream.close();
};

/** Hands everything that happens in the team after `seq` to `heard`, over the browser's one stream. Gives back how to stop. */
export const openNews = ({ team, seq, heard }: Options): (() => void) =>
  shareStream({
    name: `lectern-news-${team}`,
    seq,
    open: (from, onNews) => openStream(team, from, onNews),
    heard,
  });

import type { News } from "./news.ts";

/** How many items the reading tab keeps for tabs that open later. */
const replayed = 500;

type Options = {
  /** One stream is open per browser for each name. */
  name: string;
  /** The newest seq this page knows of. */
  seq: number;
  /** Opens the stream after a seq; gives back how to close it. */
  open: (from: number, onNews: (news: News) => void) => () => void;
  heard: (news: News) => void;
};

/**
 * Shares one stream among a browser's tabs: a browser allows six connections per host, so a stream per tab would
 * leave the seventh tab without a page. The tab that holds the lock reads and passes everything on; when it closes,
 * the next tab resumes after the last seq it heard. Gives back how to stop.
 */
export const shareStream = ({ name, seq, open, heard }: Options): (() => void) => {
  const stopped = new AbortController();
  const channel = new BroadcastChannel(name);
  let last = seq;
  const recent: News[] = [];
  const take = (news: News) => {
    if (news.seq <= last) return;
    last = news.seq;
    heard(news);
  };
  channel.onmessage = ({ data }: MessageEvent<News | { since: number }>) => {
    if ("kind" in data) take(data);
    // Another tab has just opened: what it was rendered with may be older than the stream is by now.
    else for (const news of recent) if (news.seq > data.since) channel.postMessage(news);
  };
  channel.postMessage({ since: seq });
  const read = () =>
    new Promise<void>((resolve) => {
      // The lock may be granted just after we stopped; holding it then would leave every tab without news.
      if (stopped.signal.aborted) return resolve();
      const close = open(last, (news) => {
        take(news);
        channel.postMessage(news);
        recent.push(news);
        if (recent.length > replayed) recent.shift();
      });
      stopped.signal.addEventListener("abort", () => {
        close();
        resolve();
      });
    });
  navigator.locks.request(name, { signal: stopped.signal }, read).catch(() => undefined);
  return () => {
    stopped.abort();
    channel.close();
  };
};

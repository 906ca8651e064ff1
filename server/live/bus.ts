import { EventEmitter } from "node:events";
import pg from "pg";

/** Tells this process, and through Postgres every other one, that a team has something new. Carries ids only. */
export type Bus = {
  /** Call after the commit. Waking is a hint; the activities table is the truth. */
  announce: (teamId: string) => void;
  /** Calls back on every announcement for the team until the signal aborts. */
  listen: (teamId: string, onNews: () => void, signal: AbortSignal) => void;
  /** Aborts when the server shuts down, so that open streams end at once. */
  closing: AbortSignal;
  close: () => Promise<void>;
};

const channel = "lectern_news";
/** At most this often, in milliseconds, is another process told: NOTIFY takes a global lock at commit. */
const notifyEvery = 50;

/** A bus for one process over the database at `url`; null keeps it inside the process (tests, the command line). */
export const openBus = (url: string | null): Bus => {
  const emitter = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  const waiting = new Set<string>();
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;

  const connect = async () => {
    if (!url || closing.signal.aborted) return;
    const next = new pg.Client({ connectionString: url, application_name: "lectern listen" });
    next.on("notification", ({ payload }) => payload && emitter.emit(payload));
    // A lost connection is only a lost hint: streams also look by themselves every few seconds.
    next.on("error", () => undefined);
    next.on("end", () => {
      client = null;
      if (!closing.signal.aborted) setTimeout(() => void connect(), 1_000).unref();
    });
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      client = next;
    } catch {
      void next.end().catch(() => undefined);
    }
  };
  void connect();

  const notify = () => {
    timer = null;
    const teams = [...waiting];
    waiting.clear();
    for (const team of teams)
      client?.query("select pg_notify($1, $2)", [channel, team]).catch(() => undefined);
  };

  return {
    announce: (teamId) => {
      emitter.emit(teamId);
      if (!client) return;
      waiting.add(teamId);
      timer ??= setTimeout(notify, notifyEvery).unref();
    },
    listen: (teamId, onNews, signal) => {
      emitter.on(teamId, onNews);
      signal.addEventListener("abort", () => emitter.off(teamId, onNews), { once: true });
    },
    closing: closing.signal,
    close: async () => {
      closing.abort();
      if (timer) clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
};

import { setTimeout as sleep } from "node:timers/promises";
import { ensureCluster, readPassword } from "./cluster.ts";
import { launch } from "./launch.ts";
import { takeLease } from "./leases.ts";
import { type Placement, placeCluster } from "./placement.ts";
import { logFile, settlePostmaster, stopPostmaster } from "./postmaster.ts";

/** A running Postgres of our own. */
export type EmbeddedPostgres = {
  /** Gives the connection string of a database (default "postgres"). */
  url: (database?: string) => string;
  /** Ends our use; the last user stops the server and returns when it is gone. May be called twice. */
  stop: () => Promise<void>;
  /** True when the server was already running. */
  reused: boolean;
  /** Where the cluster really lies; differs from the wanted place when its account could not reach that. */
  dir: string;
  /** The server's log file. */
  log: string;
};

/**
 * Starts the built-in Postgres on a data folder (made when missing), or joins the one that runs there.
 * `fast` trades safety in a crash for speed: tests only.
 */
export async function startPostgres(options: { dir: string; fast?: boolean }): Promise<EmbeddedPostgres> {
  const { fast = false } = options;
  const place = placeCluster(options.dir);
  const lease = await takeLease(place.dir);
  const finish = async () => {
    const { last, done } = lease.leave();
    try {
      if (last) await stopPostmaster(place);
    } finally {
      done();
    }
  };
  try {
    await ensureCluster(place, fast);
    const password = readPassword(place.dir);
    const { port, reused } = await bringUp(place, fast);
    let stopping: Promise<void> | null = null;
    return {
      url: (database = "postgres") => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
      stop: () => (stopping ??= finish()),
      reused,
      dir: place.dir,
      log: logFile(place.dir),
    };
  } catch (error) {
    await finish();
    throw error;
  }
}

async function bringUp(place: Placement, fast: boolean): Promise<{ port: number; reused: boolean }> {
  let started = false;
  for (let attempt = 1; ; attempt++) {
    const running = await settlePostmaster(place.dir);
    if (running) return { port: running.port, reused: !started };
    const outcome = await launch(place, fast);
    if (outcome === "started") started = true;
    else if (!outcome.passing || attempt >= 20) {
      throw new Error(`The database did not start. Its log is ${logFile(place.dir)}:\n${outcome.reason}`);
    } else await sleep(250);
  }
}

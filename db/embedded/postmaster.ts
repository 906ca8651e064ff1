import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Placement } from "./placement.ts";
import { canServe, isAlive } from "./processes.ts";
import { runTool } from "./run-tool.ts";

/** A running Postgres server: process id, TCP port on 127.0.0.1, and whether it takes connections. */
export type Postmaster = { pid: number; port: number; ready: boolean };

/** Gives the server that runs on a cluster, or null; removes the note of one that is no more. */
export function findPostmaster(dir: string): Postmaster | null {
  const file = path.join(dir, "postmaster.pid");
  let lines: string[];
  try {
    lines = fs.readFileSync(file, "utf8").split("\n");
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!(pid > 0) || !isAlive(pid)) return null;
  if (!canServe(pid, dir)) {
    // After a restart of the machine or container another process may have the number; Postgres would refuse to start.
    fs.rmSync(file, { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/** Waits until a server that is starting or stopping has done so (at most 60 s); gives the ready one or null. */
export async function settlePostmaster(dir: string): Promise<Postmaster | null> {
  for (let waited = 0; waited < 60_000; waited += 25) {
    const found = findPostmaster(dir);
    if (!found || found.ready) return found;
    await sleep(25);
  }
  throw new Error(`The database in ${dir} neither starts nor stops. Its log: ${logFile(dir)}`);
}

/** Stops the server of a cluster: fast (rolls open transactions back), after 10 s at once. Returns when it is gone. */
export async function stopPostmaster(place: Placement): Promise<void> {
  for (const [mode, seconds] of [
    ["fast", "10"],
    ["immediate", "5"],
  ] as const) {
    if (!findPostmaster(place.dir)) return;
    await runTool(place, "pg_ctl", ["stop", "-D", place.dir, "-m", mode, "-t", seconds, "-w", "-s"]);
  }
  if (findPostmaster(place.dir)) throw new Error(`The database in ${place.dir} does not stop.`);
}

/** Gives the log file of a cluster; it lies beside the cluster. */
export function logFile(dir: string): string {
  return `${dir}.log`;
}

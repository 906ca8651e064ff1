import { spawn } from "node:child_process";
import fs from "node:fs";
import { createInterface } from "node:readline";
import { killGroup } from "./run-logged.ts";

/** What the server prints once when it listens. */
export type Ready = { url: string; signInUrl: string | null };

/** A server process that has been started. */
export type ServerProcess = {
  /** Settles when it listens; never when it ends before. */
  ready: Promise<Ready>;
  /** Its exit code when it has ended; 1 when a signal ended it. */
  ended: Promise<number>;
  /** Asks it to stop and returns when it has; after `patience` ms, or when `hurry` fires, it is killed. */
  stop: (hurry: AbortSignal, patience?: number) => Promise<void>;
};

const READY = "LECTERN_READY ";
const grouped = process.platform !== "win32";

/** Starts a server; what it says goes to the log file, its errors (in development all of it) to the terminal too. */
export function startServer(options: {
  args: string[];
  env: NodeJS.ProcessEnv;
  log: string;
  dev: boolean;
}): ServerProcess {
  const log = fs.createWriteStream(options.log);
  // A group of its own: Ctrl-C in the terminal reaches us alone, and we stop things in order.
  const child = spawn(process.execPath, options.args, {
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: grouped,
  });
  child.stderr.on("data", (chunk) => {
    log.write(chunk);
    process.stderr.write(chunk);
  });
  const ready = new Promise<Ready>((resolve) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith(READY)) return resolve(JSON.parse(line.slice(READY.length)));
      log.write(`${line}\n`);
      if (options.dev) process.stdout.write(`${line}\n`);
    });
  });
  let running = true;
  const ended = new Promise<number>((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  }).then((code) => {
    running = false;
    return code;
  });
  const stop = async (hurry: AbortSignal, patience = 8_000) => {
    if (!running) return;
    const kill = () => killGroup(child.pid, grouped, "SIGKILL");
    const timer = setTimeout(kill, patience);
    hurry.addEventListener("abort", kill);
    killGroup(child.pid, grouped, "SIGTERM");
    await ended;
    clearTimeout(timer);
    // Nothing that it started may outlive it.
    kill();
  };
  return { ready, ended, stop };
}

import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** A program that runs with its output in a file. */
export type LoggedRun = {
  /** Its exit code when it has ended; 1 when a signal ended it. */
  code: Promise<number>;
  /** Ends it and all it started. */
  kill: () => void;
};

/** Starts a program (without arguments: a shell command) and writes all it says to a fresh log file. */
export function runLogged(
  command: string[],
  options: { env: NodeJS.ProcessEnv; log: string; cwd?: string },
): LoggedRun {
  fs.mkdirSync(path.dirname(options.log), { recursive: true });
  const out = fs.openSync(options.log, "w");
  const [file = "", ...args] = command;
  const grouped = process.platform !== "win32";
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: options.env,
    shell: args.length === 0,
    stdio: ["ignore", out, out],
    detached: grouped,
  });
  fs.closeSync(out);
  const code = new Promise<number>((resolve) => {
    child.once("error", (error) => {
      fs.appendFileSync(options.log, `${error.message}\n`);
      resolve(1);
    });
    child.once("exit", (status) => resolve(status ?? 1));
  });
  return { code, kill: () => killGroup(child.pid, grouped, "SIGTERM") };
}

/** Sends a signal to a process, or to the whole group it leads; one that has ended is no fault. */
export function killGroup(pid: number | undefined, grouped: boolean, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(grouped ? -pid : pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Gives the last lines of a text file, or "" when there is none. */
export function lastLines(file: string, count: number): string {
  if (!fs.existsSync(file)) return "";
  return fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}

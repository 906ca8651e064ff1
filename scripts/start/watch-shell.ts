import fs from "node:fs";
import { parentOf } from "../../db/embedded/processes.ts";

/**
 * Calls `gone` once when the process that started us is no more. A killed npm does not pass the signal on: it kills
 * its `sh -c`, or leaves that waiting for us; so both are watched (the second on Linux only).
 */
export function watchShell(gone: () => void): void {
  const parent = process.ppid;
  const grandparent = isShellOfNpm(parent) ? parentOf(parent) : null;
  const timer = setInterval(() => {
    const orphaned = process.ppid !== parent || (grandparent !== null && parentOf(parent) !== grandparent);
    if (!orphaned) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

function isShellOfNpm(pid: number): boolean {
  if (!process.env.npm_lifecycle_event || process.platform !== "linux") return false;
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")[1] === "-c";
  } catch {
    return false;
  }
}

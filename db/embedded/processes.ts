import { spawnSync } from "node:child_process";
import fs from "node:fs";

/** Says whether a process with this id runs; a zombie does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  if (process.platform !== "linux") return true;
  // In a container without an init, dead children stay zombies for ever.
  return !/^State:\s+[ZX]/m.test(readProc(pid, "status") ?? "State: X");
}

/** Gives a mark that tells two processes with the same id apart (the start time), or "" where the system does not say. */
export function startMark(pid: number): string {
  if (process.platform === "linux") {
    // Field 22; the command in field 2 may hold spaces and brackets, so count from its end (proc(5)).
    const stat = readProc(pid, "stat") ?? "";
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  }
  return process.platform === "darwin" ? ps(pid, "lstart=") : "";
}

/**
 * Says whether a living process can be the Postgres server of this data folder; when the system does not say, it can.
 * The working folder decides: a server enters its data folder at the start, whatever that was called then.
 */
export function canServe(pid: number, dataFolder: string): boolean {
  if (process.platform === "darwin") return ps(pid, "command=").includes("postgres");
  if (process.platform !== "linux") return true;
  const [inside, data] = [`/proc/${pid}/cwd`, dataFolder].map((folder) => statOrNull(folder));
  return !inside || !data || (inside.ino === data.ino && inside.dev === data.dev);
}

/** Gives the id of a process's parent, or null where the system does not say (all but Linux). */
export function parentOf(pid: number): number | null {
  const line = /^PPid:\s+(\d+)/m.exec(process.platform === "linux" ? (readProc(pid, "status") ?? "") : "");
  return line ? Number(line[1]) : null;
}

function readProc(pid: number, file: string): string | null {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return null;
  }
}

function statOrNull(file: string): fs.Stats | null {
  try {
    return fs.statSync(file);
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string {
  return spawnSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? "";
}

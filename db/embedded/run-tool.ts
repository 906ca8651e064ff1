import { spawn } from "node:child_process";
import { binary } from "./binaries.ts";
import type { Placement } from "./placement.ts";

/** Runs one Postgres program as the cluster's account; gives its exit code (-1: it did not start) and all it printed. */
export function runTool(
  place: Placement,
  tool: "initdb" | "pg_ctl",
  args: string[],
): Promise<{ code: number; output: string }> {
  const { PATH, NODE_ENV, SystemRoot, TEMP } = process.env;
  // A fixed locale and zone: the cluster must not depend on who made it.
  const env = {
    PATH,
    NODE_ENV,
    LANG: "C",
    LC_ALL: "C",
    TZ: "UTC",
    ...(process.platform === "win32" ? { SystemRoot, TEMP } : {}),
  };
  return new Promise((resolve) => {
    const child = spawn(binary(place.binaries, tool), args, {
      cwd: "/",
      env,
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own: Ctrl-C must stop the app first and the database after it.
      detached: process.platform !== "win32",
      windowsHide: true,
      ...(place.account ? { uid: place.account.uid, gid: place.account.gid } : {}),
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.once("error", (error) => resolve({ code: -1, output: error.message }));
    // "exit", not "close": the database that pg_ctl leaves behind may hold the pipes open.
    child.once("exit", (code) => setImmediate(() => resolve({ code: code ?? -1, output })));
  });
}

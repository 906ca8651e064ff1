import { isMainThread } from "node:worker_threads";
import { isAlive } from "../../db/embedded/processes.ts";

// Loaded into the server with --import: when the launcher is killed outright, nobody else would stop the server.
const launcher = Number(process.env.LECTERN_LAUNCHER);
if (isMainThread && launcher > 0) {
  setInterval(() => {
    if (isAlive(launcher)) return;
    // 0 is our whole process group: in development a watcher stands between.
    process.kill(process.platform === "win32" ? process.pid : 0, "SIGTERM");
  }, 500).unref();
}

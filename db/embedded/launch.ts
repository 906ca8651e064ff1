import fs from "node:fs";
import net from "node:net";
import { giveTo } from "./cluster.ts";
import type { Placement } from "./placement.ts";
import { logFile } from "./postmaster.ts";
import { runTool } from "./run-tool.ts";

const LOG_LIMIT = 5_000_000;

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  logging_collector: "off",
  log_checkpoints: "off",
  // What people wrote does not belong into a log: no values, no statements.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};
/** For tests: a crash may lose everything. */
const FAST = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_connections: "300",
};

/** Reasons that pass by themselves: children of a killed server, a rival starting at the same time, a port just taken. */
const PASSING =
  /shared memory block|lock file ".*" already exists|Address already in use|could not create any TCP\/IP sockets/;

/** Starts Postgres on a free port; gives "started", or the log's last lines and whether trying again may help. */
export async function launch(
  place: Placement,
  fast: boolean,
): Promise<"started" | { reason: string; passing: boolean }> {
  const port = await freePort();
  const log = logFile(place.dir);
  const written = openLog(place, log);
  const settings = Object.entries({ ...SETTINGS, ...(fast ? FAST : {}) });
  const options = [`-p ${port}`, ...settings.map(([name, value]) => `-c ${name}=${value}`)].join(" ");
  const started = await runTool(place, "pg_ctl", [
    "start",
    "-D",
    place.dir,
    "-l",
    log,
    "-o",
    options,
    "-t",
    "120",
    "-w",
    "-s",
  ]);
  if (started.code === 0) return "started";
  const said = fs.readFileSync(log).subarray(written).toString("utf8");
  const reason = `${started.output}${said.split("\n").slice(-15).join("\n")}`;
  return { reason, passing: PASSING.test(said) };
}

/** Makes the log writable for the account (it lies in a folder that may be root's); gives its present length in bytes. */
function openLog(place: Placement, log: string): number {
  fs.closeSync(fs.openSync(log, "a", 0o600));
  giveTo(place, log);
  if (fs.statSync(log).size > LOG_LIMIT) fs.truncateSync(log);
  return fs.statSync(log).size;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

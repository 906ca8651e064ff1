import fs from "node:fs";
import path from "node:path";
import { EnvError, readEnv } from "#server/env.ts";
import { startPostgres } from "../db/embedded/start-postgres.ts";
import { migrate } from "../db/migrate.ts";
import { readSecret } from "./secrets.ts";
import { ensureBuild } from "./start/ensure-build.ts";
import { beginLifetime, type Lifetime } from "./start/lifetime.ts";
import { portFault } from "./start/port.ts";
import { step } from "./start/progress.ts";
import { startServer } from "./start/server-process.ts";
import { watchShell } from "./start/watch-shell.ts";

// Named one by one: Next writes into its own folder, and that must not restart us.
const watched = ["server", "domain", "db"]
  .flatMap((room) => ["--watch-path", room])
  .concat("--watch-preserve-output");
const root = path.resolve(import.meta.dirname, "..");
const dev = process.argv.includes("--dev");
const lifetime = beginLifetime();
watchShell(() => void lifetime.end(0));

try {
  await run(lifetime);
} catch (error) {
  // A step that fails because we are stopping is not worth a word.
  if (!lifetime.ending) console.error(error instanceof EnvError || dev === false ? messageOf(error) : error);
  await lifetime.end(1);
}

async function run({ onEnd, end, hurry }: Lifetime): Promise<void> {
  process.chdir(root);
  const settings = readEnv(process.env);
  const dataFolder = path.resolve(settings.DATA_DIR);
  const inData = (name: string) => path.join(dataFolder, name);
  const fault = await portFault(settings.PORT, settings.HOST);
  if (fault) throw new Error(fault);
  fs.mkdirSync(dataFolder, { recursive: true });

  process.stdout.write("Lectern\n\n");
  const databaseUrl = settings.DATABASE_URL ?? (await openOwnDatabase(inData("pg"), onEnd));
  await step(
    "migrations",
    () => bringUpToDate(databaseUrl),
    (count) => (count === 0 ? "up to date" : `${count} applied`),
  );
  if (!dev)
    await step("build", () => ensureBuild({ root, log: inData("build.log"), onStart: onEnd }), String);

  if (lifetime.ending) return;

  const log = inData("server.log");
  // Less garbage kept per thread: a small machine is enough, and a long import stays small.
  const lean = ["--max-semi-space-size=4"];
  const main = ["server/main.ts", ...(dev ? ["--dev"] : [])];
  const watcher = new URL("./start/watch-launcher.ts", import.meta.url).href;
  const server = startServer({
    args: [...lean, ...(dev ? watched : []), "--import", watcher, ...main],
    env: serverEnvironment(
      databaseUrl,
      settings.AUTH_SECRET ?? readSecret(dataFolder, "auth-secret"),
      dataFolder,
    ),
    log,
    dev,
  });
  onEnd(() => server.stop(hurry));
  void server.ended.then((code) => {
    if (lifetime.ending) return;
    console.error(`The server stopped by itself (code ${code}). Its log: ${log}`);
    void end(code || 1);
  });
  const { url, signInUrl } = await step(
    "server",
    () => server.ready,
    () => "ready",
  );
  process.stdout.write(`\n  ${url}\n${signInUrl ? `  Sign in: ${signInUrl}\n` : ""}\n  Ctrl-C stops it.\n`);
}

async function openOwnDatabase(dir: string, onEnd: Lifetime["onEnd"]): Promise<string> {
  const starting = startPostgres({ dir });
  // Registered before it runs: an end that comes in between waits for the start and then stops it.
  onEnd(() =>
    starting.then(
      (postgres) => postgres.stop(),
      () => {},
    ),
  );
  const postgres = await step(
    "database",
    () => starting,
    ({ reused }) => (reused ? "already running" : "ready"),
  );
  if (postgres.dir !== dir) process.stdout.write(`               kept in ${postgres.dir}\n`);
  return postgres.url();
}

async function bringUpToDate(databaseUrl: string): Promise<number> {
  try {
    return await migrate(databaseUrl);
  } catch (error) {
    throw new Error(`The database could not be brought up to date: ${messageOf(error)}`, { cause: error });
  }
}

function serverEnvironment(databaseUrl: string, secret: string, dataFolder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: secret,
    DATA_DIR: dataFolder,
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    // Halves what the server's start costs from the second time on.
    NODE_COMPILE_CACHE: path.join(dataFolder, "compile-cache"),
    LECTERN_LAUNCHER: String(process.pid),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

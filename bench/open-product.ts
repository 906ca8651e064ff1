import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { openDatabase } from "#db/client.ts";
import type { EmbeddedPostgres } from "#db/embedded/start-postgres.ts";
import { cloneDatabase } from "#db/testing/clone-database.ts";
import { makeTemplate } from "#db/testing/template.ts";
import type { Services } from "#server/context.ts";
import { readEnv } from "#server/env.ts";
import { jobNames } from "#server/jobs/catalog.ts";
import { openQueue } from "#server/jobs/queue.ts";
import { openBus } from "#server/live/bus.ts";
import { aPaper } from "#server/testing/a-paper.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { freePort } from "../e2e/free-port.ts";
import { ensureBuild } from "../scripts/start/ensure-build.ts";
import { startServer } from "../scripts/start/server-process.ts";
import type { Recorded } from "./record.ts";
import { seedPapers, seedThread } from "./seed.ts";

export type BenchProduct = {
  services: Services;
  small: TestTeam;
  large: TestTeam;
  /** The paper with the thread of 10,000 comments, in the small team. */
  discussed: string;
  port: number;
  openBare: (routes: Record<string, Recorded[]>) => Promise<{ port: number; close: () => void }>;
  close: () => Promise<void>;
};

const root = path.resolve(import.meta.dirname, "..");

/** Serves the built product over a seeded database: teams of 1,000 and of 100,000 papers, a thread of 10,000 comments. */
export const openBenchProduct = async (postgres: EmbeddedPostgres, folder: string): Promise<BenchProduct> => {
  await ensureBuild({ root, log: path.join(folder, "build.log") });
  const clone = await cloneDatabase(postgres.url(), await makeTemplate(postgres.url));
  const database = openDatabase(clone.url, 4);
  const queue = await openQueue(clone.url, jobNames, { supervise: false });
  const bus = openBus(null);
  const port = await freePort();
  const env = readEnv({ PORT: String(port) });
  const services: Services = { db: database.db, env, bus, queue };
  const [small, large] = [await aTeam(services), await aTeam(services)];
  console.info("Seeding 1,000 and 100,000 papers and 10,000 comments …");
  await seedPapers(services.db, small, 1_000);
  await seedPapers(services.db, large, 100_000);
  const discussed = await aPaper(services, small, {
    abstract: "A paper everybody has something to say about. ".repeat(20),
  });
  await seedThread(services.db, small, discussed, 10_000);
  await database.pool.query("vacuum analyze");
  const server = startServer({
    args: ["server/main.ts"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: clone.url,
      PORT: String(port),
      AUTH_SECRET: "only-for-the-bench-0123456789abcdefghij",
      JOBS: "off",
    },
    log: path.join(folder, "server.log"),
    dev: false,
  });
  await server.ready;
  return {
    services,
    small,
    large,
    discussed,
    port,
    openBare: async (routes) => {
      const barePort = await freePort();
      const args = [
        path.join(root, "bench/bare-server.ts"),
        String(barePort),
        clone.url,
        String(database.pool.options.max),
        JSON.stringify(routes),
      ];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      await once(child.stdout, "data");
      return { port: barePort, close: () => child.kill() };
    },
    close: async () => {
      await server.stop(new AbortController().signal);
      await bus.close();
      await queue.close();
      await database.close();
    },
  };
};

import { type Database, openDatabase } from "#db/client.ts";
import { hashToken } from "./auth/token.ts";
import type { Context, Services } from "./context.ts";
import { closeMailTransports } from "./email/transport.ts";
import type { Env } from "./env.ts";
import { jobNames } from "./jobs/catalog.ts";
import { openQueue } from "./jobs/queue.ts";
import { openBus } from "./live/bus.ts";

export type Process = Services & { database: Database; close: () => Promise<void> };

/** Opens everything one process needs over an already migrated database: pool, queue, bus. */
export const openProcess = async (env: Env, databaseUrl: string): Promise<Process> => {
  const database = openDatabase(databaseUrl);
  const queue = await openQueue(databaseUrl, jobNames, { supervise: env.JOBS === "on" });
  const bus = openBus(databaseUrl);
  return {
    db: database.db,
    env,
    bus,
    queue,
    database,
    close: async () => {
      await bus.close();
      await queue.close();
      closeMailTransports();
      await database.close();
    },
  };
};

/** A request's context; the clock is read here and nowhere after. */
export const makeContext = (
  services: Services,
  request: {
    token: string | null;
    address: string;
    userAgent: string | null;
    setCookie?: (header: string) => void;
  },
): Context => ({
  db: services.db,
  env: services.env,
  bus: services.bus,
  queue: services.queue,
  now: new Date().toISOString(),
  request: {
    tokenHash: request.token === null ? null : hashToken(request.token),
    address: request.address,
    userAgent: request.userAgent?.slice(0, 300) ?? null,
    setCookie: request.setCookie ?? (() => undefined),
  },
});

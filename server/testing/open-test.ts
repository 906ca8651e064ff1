import { afterAll, inject } from "vitest";
import { openDatabase } from "#db/client.ts";
import { cloneDatabase } from "#db/testing/clone-database.ts";
import type { Services } from "#server/context.ts";
import { type Env, readEnv } from "#server/env.ts";
import { jobNames } from "#server/jobs/catalog.ts";
import { openQueue } from "#server/jobs/queue.ts";
import { openBus } from "#server/live/bus.ts";

const testSecret = "a-secret-of-more-than-32-characters";

export type TestServices = Services & { url: string };

/** Opens everything a verb needs over a fresh clone of the migrated database, for one test file; closed after it. */
export const openTest = async (settings: Record<string, string> = {}): Promise<TestServices> => {
  const clone = await cloneDatabase(inject("postgresUrl"), inject("template"));
  const env: Env = readEnv({
    BASE_URL: "http://localhost:3000",
    METADATA: "off",
    AUTH_SECRET: testSecret,
    ...settings,
  });
  const database = openDatabase(clone.url, 10);
  const queue = await openQueue(clone.url, jobNames, { supervise: false });
  const bus = openBus(null);
  afterAll(async () => {
    await bus.close();
    await queue.close();
    await database.close();
    await clone.drop();
  });
  return { db: database.db, env, bus, queue, url: clone.url };
};

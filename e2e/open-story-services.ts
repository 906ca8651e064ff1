import { openDatabase } from "#db/client.ts";
import type { Services } from "#server/context.ts";
import { readEnv } from "#server/env.ts";
import { jobNames } from "#server/jobs/catalog.ts";
import { openQueue } from "#server/jobs/queue.ts";
import { openBus } from "#server/live/bus.ts";

/** What links are sealed with: the product and the stories beside it make the same ones. */
export const storySecret = "only-for-browser-tests-0123456789abcdef";

/** The verbs' services over the running product's database, for putting a story's people and papers in place. */
export const openStoryServices = async (): Promise<{ services: Services; close: () => Promise<void> }> => {
  const url = process.env.LECTERN_E2E_DATABASE ?? "";
  const database = openDatabase(url, 4);
  const queue = await openQueue(url, jobNames, { supervise: false });
  const bus = openBus(url);
  const env = readEnv({
    BASE_URL: process.env.LECTERN_E2E_URL,
    AUTH_SECRET: storySecret,
    INVITATION_DELAY_SECONDS: "1",
  });
  return {
    services: { db: database.db, env, bus, queue },
    close: async () => {
      await bus.close();
      await queue.close();
      await database.close();
    },
  };
};

import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import type { Tx } from "#db/client.ts";
import { type JobName, type Jobs, longJobs } from "./catalog.ts";

/** The Postgres schema that holds the queue's own tables. */
const schema = "jobs";

export type Queue = {
  /** Adds a job in the caller's transaction: it exists exactly when the transaction commits. With `at` (ISO) it waits for that moment. */
  enqueue: <Name extends JobName>(tx: Tx, name: Name, data: Jobs[Name], at?: string) => Promise<void>;
  boss: PgBoss;
  close: () => Promise<void>;
};

/** A failed job is tried again after 15, 30, 60 … seconds, at most every two hours, for a day; a worker that died gives its job back after 2 minutes. */
const queueOptions = {
  retryLimit: 20,
  retryDelay: 15,
  retryBackoff: true,
  retryDelayMax: 7_200,
  expireInSeconds: 120,
};

/** A long job is given back when its worker has not been heard of for a while. */
const longQueueOptions = { ...queueOptions, expireInSeconds: 3_600, heartbeatSeconds: 60 };

/** Opens the queue at `url` and makes sure that its tables and the named queues exist. */
export const openQueue = async (
  url: string,
  names: readonly JobName[],
  options: { supervise: boolean },
): Promise<Queue> => {
  const boss = new PgBoss({
    connectionString: url,
    schema,
    max: 4,
    application_name: "lectern jobs",
    supervise: options.supervise,
    schedule: options.supervise,
  });
  boss.on("error", (error) => console.warn(`[jobs] ${error.message}`));
  await boss.start();
  for (const name of names)
    if (!(await boss.getQueue(name)))
      await boss.createQueue(name, longJobs.includes(name) ? longQueueOptions : queueOptions);
  return {
    enqueue: async (tx, name, data, at) => {
      await boss.send(name, data, { db: fromDrizzle(tx, sql), ...(at ? { startAfter: at } : {}) });
    },
    boss,
    close: () => boss.stop({ graceful: true, timeout: 3_000 }),
  };
};

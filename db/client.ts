import { availableParallelism } from "node:os";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "./schema.ts";

export type Db = NodePgDatabase<typeof schema> & { $client: pg.Pool };

/** An open transaction. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

export type Database = { db: Db; pool: pg.Pool; close: () => Promise<void> };

/** Opens a pool on `url`, sized to the machine; statements end after 5 s. Close it when done. */
export const openDatabase = (url: string, max = availableParallelism() * 4 + 2): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
    application_name: "lectern",
  });
  // Without a listener, an idle connection that dies with a restarting server ends the process.
  pool.on("error", (error) => console.warn(`[db] idle connection lost: ${error.message}`));
  return { db: drizzle(pool, { schema }), pool, close: () => pool.end() };
};

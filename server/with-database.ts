import path from "node:path";
import { type Db, openDatabase } from "#db/client.ts";
import { startPostgres } from "#db/embedded/start-postgres.ts";
import { migrate } from "#db/migrate.ts";
import type { Env } from "./env.ts";

/** Runs `work` over the database of the settings, beside a running server or without one; leaves everything as it was. */
export const withDatabase = async <Result>(env: Env, work: (db: Db) => Promise<Result>): Promise<Result> => {
  const own = env.DATABASE_URL ? null : await startPostgres({ dir: path.resolve(env.DATA_DIR, "pg") });
  try {
    const url = env.DATABASE_URL ?? own?.url() ?? "";
    await migrate(url);
    const database = openDatabase(url, 2);
    try {
      return await work(database.db);
    } finally {
      await database.close();
    }
  } finally {
    await own?.stop();
  }
};

import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { AppError } from "./errors.ts";

/** Counts one call under `key` and throws limited/too_often above `most` calls in the running window of `seconds`. */
export const limitRate = async (db: Db, key: string, most: number, seconds: number): Promise<void> => {
  const { rows } = await db.execute<{ count: number; wait: number }>(sql`
    insert into rate_limits as r (key, window_start, count)
    values (${key}, to_timestamp(floor(extract(epoch from clock_timestamp()) / ${seconds}) * ${seconds}), 1)
    on conflict (key, window_start) do update set count = r.count + 1
    returning count, ceil(extract(epoch from window_start) + ${seconds} - extract(epoch from clock_timestamp()))::int as wait`);
  const [row] = rows;
  if (row && row.count > most)
    throw new AppError("limited", "too_often", { retryAfterSeconds: Math.max(1, row.wait) });
};

import type pg from "pg";
import type { Db } from "#db/client.ts";

export type Recorded = { name: string; text: string; values: unknown[] };

/** Runs a verb and gives the statements it sent, so that the bare server can send the very same ones. */
export const record = async (db: Db, work: () => Promise<unknown>): Promise<Recorded[]> => {
  const pool = db.$client;
  const sent: Recorded[] = [];
  const query = pool.query.bind(pool);
  const spy = (config: pg.QueryConfig & { values?: unknown[] }, values?: unknown[]) => {
    sent.push({
      name: config.name ?? `bare_${sent.length}`,
      text: config.text,
      values: values ?? config.values ?? [],
    });
    return query(config as pg.QueryConfig, values as unknown[]);
  };
  Object.assign(pool, { query: spy });
  try {
    await work();
  } finally {
    Object.assign(pool, { query });
  }
  return sent;
};

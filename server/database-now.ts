import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";

/** The database's clock at this very moment (ISO, UTC), not at the beginning of the transaction: read it after the locks that a deadline is judged under. */
export const databaseNow = async (tx: Pick<Tx, "execute">): Promise<string> => {
  const { rows } = await tx.execute<{ now: string }>(sql`select clock_timestamp() as now`);
  return new Date(rows[0]?.now ?? "").toISOString();
};

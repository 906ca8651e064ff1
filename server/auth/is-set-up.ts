import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { users } from "#db/schema.ts";

/** Whether this server has its first owner: nobody else gets an account before them. */
export const isSetUp = async (tx: Tx | Db): Promise<boolean> => {
  const [anybody] = await tx.select({ id: users.id }).from(users).limit(1);
  return anybody !== undefined;
};

/** Waits until nobody else is becoming the first owner; held to the transaction's end. */
export const lockSetUp = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('lectern.first_owner'))`);
};

import { createHash } from "node:crypto";
import { and, eq, gt, lt, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { outboundAnswers } from "#db/schema.ts";

const oldest = sql`now() - interval '30 days'`;

const keyOf = (address: string) => createHash("sha256").update(address).digest("hex");

/** What an address answered within the last 30 days, if that was kept. */
export const findAnswer = async (
  db: Db,
  address: string,
): Promise<{ status: number; body: string } | null> => {
  const [found] = await db
    .select({ status: outboundAnswers.status, body: outboundAnswers.body })
    .from(outboundAnswers)
    .where(and(eq(outboundAnswers.key, keyOf(address)), gt(outboundAnswers.fetchedAt, oldest)));
  return found ?? null;
};

/** Keeps what an address answered, in place of what it answered before. */
export const keepAnswer = async (
  db: Db,
  address: string,
  answer: { status: number; body: string },
): Promise<void> => {
  const row = { ...answer, fetchedAt: new Date().toISOString() };
  await db
    .insert(outboundAnswers)
    .values({ key: keyOf(address), ...row })
    .onConflictDoUpdate({ target: outboundAnswers.key, set: row });
};

/** Deletes answers older than 30 days. */
export const sweepAnswers = async (db: Db): Promise<void> => {
  await db.delete(outboundAnswers).where(lt(outboundAnswers.fetchedAt, oldest));
};

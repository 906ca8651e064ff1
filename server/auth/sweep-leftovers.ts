import { lt, sql } from "drizzle-orm";
import { devices, rateLimits, signInTokens } from "#db/schema.ts";
import type { Services } from "#server/context.ts";

const yesterday = sql`now() - interval '1 day'`;

/** Deletes what has run out for a day: devices, links, and windows of rate limits. */
export const sweepLeftovers = async ({ db }: Pick<Services, "db">): Promise<void> => {
  await db.delete(devices).where(lt(devices.expiresAt, yesterday));
  await db.delete(signInTokens).where(lt(signInTokens.expiresAt, yesterday));
  await db.delete(rateLimits).where(lt(rateLimits.windowStart, yesterday));
};

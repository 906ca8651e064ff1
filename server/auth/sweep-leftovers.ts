import { and, isNull, lt, ne, or, sql } from "drizzle-orm";
import { devices, rateLimits, signInTokens } from "#db/schema.ts";
import type { Services } from "#server/context.ts";

const yesterday = sql`now() - interval '1 day'`;

/** A first owner's link that was used says who runs this server (read-outbox, make-sign-in-link): it stays. */
const forgettable = or(ne(signInTokens.purpose, "first_owner"), isNull(signInTokens.usedAt));

/** Deletes what has run out for a day: devices, links, and windows of rate limits. */
export const sweepLeftovers = async ({ db }: Pick<Services, "db">): Promise<void> => {
  await db.delete(devices).where(lt(devices.expiresAt, yesterday));
  await db.delete(signInTokens).where(and(lt(signInTokens.expiresAt, yesterday), forgettable));
  await db.delete(rateLimits).where(lt(rateLimits.windowStart, yesterday));
};

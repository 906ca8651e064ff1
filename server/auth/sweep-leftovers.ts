import { and, inArray, isNotNull, isNull, lt, ne, or, sql } from "drizzle-orm";
import { devices, imports, mails, rateLimits, signInTokens } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { sweepAnswers } from "#server/outbound/answers.ts";

const yesterday = sql`now() - interval '1 day'`;
const lastMonth = sql`now() - interval '30 days'`;

/** A first owner's link that was used says who runs this server (read-outbox, make-sign-in-link): it stays. */
const forgettable = or(ne(signInTokens.purpose, "first_owner"), isNull(signInTokens.usedAt));

/** What no sender owes any more; mails that wait where no SMTP server is set stay in the outbox. */
const isDone = or(isNotNull(mails.sentAt), isNotNull(mails.failedAt));

/** Deletes what has run out for a day (devices, links, windows of rate limits), and after 30 days mails that are done, answers from outside, and imports nobody decided on. */
export const sweepLeftovers = async ({ db }: Pick<Services, "db">): Promise<void> => {
  await db.delete(devices).where(lt(devices.expiresAt, yesterday));
  await db.delete(signInTokens).where(and(lt(signInTokens.expiresAt, yesterday), forgettable));
  await db.delete(rateLimits).where(lt(rateLimits.windowStart, yesterday));
  await db.delete(mails).where(and(lt(mails.createdAt, lastMonth), isDone));
  await sweepAnswers(db);
  const undecided = inArray(imports.status, ["reading", "reviewing", "failed"]);
  await db.delete(imports).where(and(undecided, lt(imports.createdAt, lastMonth)));
};

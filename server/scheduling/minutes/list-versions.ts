import { and, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { minutes, users } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { loadSession } from "../session-row.ts";
import type { readMinutesInput } from "./read-minutes.ts";

/** The most versions one answer names. */
const mostVersions = 100;

/** Who wrote a session's minutes and when, newest first, 100 at most, without the texts. Throws not_found. */
export const listVersions = async (ctx: ActingContext, { sessionId }: z.infer<typeof readMinutesInput>) => {
  await loadSession(ctx.db, ctx, sessionId);
  return ctx.db
    .select({ version: minutes.version, writtenBy: users.name, writtenAt: minutes.createdAt })
    .from(minutes)
    .innerJoin(users, eq(users.id, minutes.createdBy))
    .where(and(eq(minutes.teamId, ctx.team.id), eq(minutes.sessionId, sessionId)))
    .orderBy(desc(minutes.version))
    .limit(mostVersions);
};

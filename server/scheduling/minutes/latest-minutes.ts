import { and, desc, eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { minutes, users } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";

/** The version of a session's minutes that counts, with who wrote it; undefined before anybody wrote. */
export const latestMinutes = async (on: Db | Tx, ctx: Pick<ActingContext, "team">, sessionId: string) => {
  const [latest] = await on
    .select({
      version: minutes.version,
      body: minutes.body,
      html: minutes.html,
      writtenBy: users.name,
      writtenAt: minutes.createdAt,
    })
    .from(minutes)
    .innerJoin(users, eq(users.id, minutes.createdBy))
    .where(and(eq(minutes.teamId, ctx.team.id), eq(minutes.sessionId, sessionId)))
    .orderBy(desc(minutes.version))
    .limit(1);
  return latest;
};

import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { members, teams } from "#db/schema.ts";
import type { Context } from "#server/context.ts";
import { findMe } from "./find-me.ts";
import { readsOutbox } from "./read-outbox.ts";
import { touchDevice } from "./touch-device.ts";

/** Who is asking and the teams they are in, by name; null for a browser that is not signed in. Notes that the device is in use. */
export const readMe = async (ctx: Context) => {
  const me = await findMe(ctx);
  if (!me) return null;
  await touchDevice(ctx);
  const mine = await ctx.db
    .select({
      slug: teams.slug,
      name: teams.name,
      role: members.role,
      sample: sql<boolean>`${teams.sampleAt} is not null`,
    })
    .from(members)
    .innerJoin(teams, eq(teams.id, members.teamId))
    .where(and(eq(members.userId, me.userId), isNull(members.removedAt)))
    .orderBy(asc(teams.name), asc(teams.slug));
  const { userId, name, email, pendingEmail, timeZone, singleKeysOff } = me;
  return {
    userId,
    name,
    email,
    pendingEmail,
    timeZone,
    singleKeys: !singleKeysOff,
    teams: mine,
    outbox: await readsOutbox({ ...ctx, me }),
  };
};

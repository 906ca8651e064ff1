import { and, eq, gt, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { devices, users } from "#db/schema.ts";
import type { Context, Me } from "#server/context.ts";

/** What a request knows of the person behind it; wants users and devices joined. */
export const meColumns = {
  userId: users.id,
  deviceId: devices.id,
  name: users.name,
  email: users.email,
  pendingEmail: users.pendingEmail,
  timeZone: users.timeZone,
  singleKeysOff: sql<boolean>`${users.singleKeysOffAt} is not null`,
};

const byToken = prepared((db) =>
  db
    .select(meColumns)
    .from(devices)
    .innerJoin(users, eq(users.id, devices.userId))
    .where(
      and(eq(devices.tokenHash, sql.placeholder("tokenHash")), gt(devices.expiresAt, sql.placeholder("now"))),
    )
    .prepare("find_me"),
);

/** The person behind the request's device, or null. */
export const findMe = async (ctx: Context): Promise<Me | null> => {
  if (!ctx.request.tokenHash) return null;
  const [me] = await byToken(ctx.db).execute({ tokenHash: ctx.request.tokenHash, now: ctx.now });
  return me ?? null;
};

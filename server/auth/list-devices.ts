import { and, desc, eq, gt } from "drizzle-orm";
import { devices } from "#db/schema.ts";
import { deviceLabel } from "#domain/teams/device-label.ts";
import type { SignedInContext } from "#server/context.ts";

/** My signed-in browsers, the last used first; `here` marks the one that asks. */
export const listDevices = async ({ db, me, now }: SignedInContext) => {
  const rows = await db
    .select({
      id: devices.id,
      userAgent: devices.userAgent,
      createdAt: devices.createdAt,
      lastSeenAt: devices.lastSeenAt,
    })
    .from(devices)
    .where(and(eq(devices.userId, me.userId), gt(devices.expiresAt, now)))
    .orderBy(desc(devices.lastSeenAt), desc(devices.id))
    .limit(100);
  return rows.map(({ userAgent, ...device }) => ({
    ...device,
    label: deviceLabel(userAgent),
    here: device.id === me.deviceId,
  }));
};

import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { devices } from "#db/schema.ts";
import type { SignedInContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { deviceCookie } from "./cookie.ts";

export const endDeviceInput = z.object({ deviceId: z.uuid() });

/** Signs one of my browsers out. Throws not_found for one that is not mine or already out. */
export const endDevice = async (
  ctx: SignedInContext,
  { deviceId }: z.infer<typeof endDeviceInput>,
): Promise<void> => {
  const mine = and(eq(devices.id, deviceId), eq(devices.userId, ctx.me.userId));
  const ended = await ctx.db.delete(devices).where(mine).returning({ id: devices.id });
  if (ended.length === 0) throw notFound();
  if (deviceId === ctx.me.deviceId) ctx.request.setCookie(deviceCookie(ctx.env, ""));
};

/** Signs all my browsers out but the one that asks; gives how many. */
export const endOtherDevices = async ({ db, me }: SignedInContext): Promise<{ ended: number }> => {
  const others = and(eq(devices.userId, me.userId), ne(devices.id, me.deviceId));
  const ended = await db.delete(devices).where(others).returning({ id: devices.id });
  return { ended: ended.length };
};

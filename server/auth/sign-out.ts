import { eq } from "drizzle-orm";
import { devices } from "#db/schema.ts";
import type { Context } from "#server/context.ts";
import { deviceCookie } from "./cookie.ts";

/** Signs this browser out: its device is gone, its cookie too. Does nothing for one that is not signed in. */
export const signOut = async (ctx: Context): Promise<void> => {
  if (ctx.request.tokenHash) await ctx.db.delete(devices).where(eq(devices.tokenHash, ctx.request.tokenHash));
  ctx.request.setCookie(deviceCookie(ctx.env, ""));
};

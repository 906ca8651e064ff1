import { and, eq, or, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "#db/client.ts";
import { users } from "#db/schema.ts";
import { recordAudit } from "#server/audit.ts";
import type { Context } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { limitRate } from "#server/rate-limit.ts";
import { addDevice } from "./add-device.ts";
import { confirmAddress } from "./confirm-address.ts";
import { deviceCookie } from "./cookie.ts";
import { findConfirmed } from "./find-confirmed.ts";
import { findMe } from "./find-me.ts";
import type { readLinkInput } from "./read-link.ts";
import { spendToken } from "./spend-token.ts";

const confirmedAs = { purpose: "confirm_address" as const, cookie: null };

type Spent = NonNullable<Awaited<ReturnType<typeof spendToken>>>;

/** Signs in by a link, if the account still has the address that the link went to. Gives the device's token, or null. */
const signIn = async (tx: Tx, ctx: Context, { userId, email }: Spent): Promise<string | null> => {
  if (!userId) return null;
  // A link without an address was handed over by whoever runs the server.
  const same = or(sql`${email}::text is null`, eq(users.email, email ?? ""));
  const [user] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), same));
  return user ? addDevice(tx, ctx, user.id) : null;
};

/**
 * Does what a link is for, once: signs this browser in, or confirms an address (which signs nobody in).
 * A used link to an address
 * that its account has confirmed answers once more as the first time. Else throws refused/link_used_or_old, also to
 * the slower of two at once; conflict/address_taken.
 */
export const useLink = async (ctx: Context, { token }: z.infer<typeof readLinkInput>) => {
  await limitRate(ctx.db, `use-link:${ctx.request.address}`, 60, 600);
  const me = await findMe(ctx);
  const done = await ctx.db.transaction(async (tx) => {
    const spent = await spendToken(tx, ctx, token, ["sign_in", "confirm_address"]);
    if (!spent) {
      const confirmed = await findConfirmed(tx, ctx, token);
      return confirmed && { ...confirmedAs, mine: confirmed.userId === me?.userId };
    }
    if (spent.purpose === "sign_in") {
      const cookie = await signIn(tx, ctx, spent);
      return cookie ? { purpose: "sign_in" as const, cookie, mine: true } : null;
    }
    const confirmed = await confirmAddress(tx, ctx, spent);
    return confirmed ? { ...confirmedAs, mine: spent.userId === me?.userId } : null;
  });
  if (!done) {
    await recordAudit(ctx.db, { action: "sign_in.failed", details: { way: "link" }, now: ctx.now });
    throw new AppError("refused", "link_used_or_old");
  }
  if (done.cookie) ctx.request.setCookie(deviceCookie(ctx.env, done.cookie));
  return { purpose: done.purpose, mine: done.mine };
};

import { and, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { signInTokens, users } from "#db/schema.ts";
import type { Context } from "#server/context.ts";
import { findConfirmed } from "./find-confirmed.ts";
import { hashToken } from "./token.ts";

/** A link's secret as it stands in an address bar. */
export const tokenInput = z.string().min(1).max(100);

export const readLinkInput = z.object({ token: tokenInput });

/** What a link is for, and for whom, without using it up; null when it is old, unknown, or used for anything but an address that is confirmed now (`done`). */
export const readLink = async (ctx: Context, { token }: z.infer<typeof readLinkInput>) => {
  const [link] = await ctx.db
    .select({ purpose: signInTokens.purpose, email: signInTokens.email, name: users.name })
    .from(signInTokens)
    .leftJoin(users, eq(users.id, signInTokens.userId))
    .where(
      and(
        eq(signInTokens.tokenHash, hashToken(token)),
        isNull(signInTokens.usedAt),
        gt(signInTokens.expiresAt, ctx.now),
      ),
    );
  if (link) return { ...link, done: false };
  const confirmed = await findConfirmed(ctx.db, ctx, token);
  return confirmed
    ? { purpose: "confirm_address" as const, email: confirmed.email, name: confirmed.name, done: true }
    : null;
};

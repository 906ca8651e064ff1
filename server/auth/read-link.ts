import { and, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { signInTokens, users } from "#db/schema.ts";
import type { Context } from "#server/context.ts";
import { hashToken } from "./token.ts";

/** A link's secret as it stands in an address bar. */
export const tokenInput = z.string().min(1).max(100);

export const readLinkInput = z.object({ token: tokenInput });

/** What a link is for, and for whom, without using it up; null when it is used, old or unknown. */
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
  return link ?? null;
};

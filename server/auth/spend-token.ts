import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { signInTokens, type tokenPurposes } from "#db/schema.ts";
import { hashToken } from "./token.ts";

type Purpose = (typeof tokenPurposes)[number];

/** Uses a link up, in the caller's transaction: of two at once exactly one gets it. Null when used, old, unknown, or for something else. */
export const spendToken = async (tx: Tx, { now }: { now: string }, token: string, purposes: Purpose[]) => {
  const [spent] = await tx
    .update(signInTokens)
    .set({ usedAt: now })
    .where(
      and(
        eq(signInTokens.tokenHash, hashToken(token)),
        inArray(signInTokens.purpose, purposes),
        isNull(signInTokens.usedAt),
        gt(signInTokens.expiresAt, now),
      ),
    )
    .returning({ purpose: signInTokens.purpose, userId: signInTokens.userId, email: signInTokens.email });
  return spent ?? null;
};

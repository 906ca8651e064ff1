import { and, eq, gt, isNotNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { signInTokens, users } from "#db/schema.ts";
import { hashToken } from "./token.ts";

/** Whose address a used link has confirmed, while that is still their address and the link not too old; else null. */
export const findConfirmed = async (db: Pick<Tx, "select">, { now }: { now: string }, token: string) => {
  const [confirmed] = await db
    .select({ userId: users.id, name: users.name, email: users.email })
    .from(signInTokens)
    .innerJoin(users, and(eq(users.id, signInTokens.userId), eq(users.email, signInTokens.email)))
    .where(
      and(
        eq(signInTokens.tokenHash, hashToken(token)),
        eq(signInTokens.purpose, "confirm_address"),
        isNotNull(signInTokens.usedAt),
        gt(signInTokens.expiresAt, now),
      ),
    );
  return confirmed ?? null;
};

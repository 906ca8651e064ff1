import type { Db, Tx } from "#db/client.ts";
import { signInTokens, type tokenPurposes } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { later } from "./later.ts";
import { hashToken, newToken } from "./token.ts";

type Purpose = (typeof tokenPurposes)[number];

/** How long a link works, in seconds: ten minutes to sign in, a day for the rest. */
export const linkSeconds: Record<Purpose, number> = {
  sign_in: 600,
  confirm_address: 86_400,
  first_owner: 86_400,
};

/** Makes a link's token, good once, and stores its hash. `email` is the address it is sent to; null where it is handed over another way. */
export const issueToken = async (
  tx: Tx | Db,
  link: { purpose: Purpose; userId: UserId | null; email: string | null; now: string },
): Promise<string> => {
  const token = newToken();
  const { now, ...columns } = link;
  await tx.insert(signInTokens).values({
    tokenHash: hashToken(token),
    ...columns,
    createdAt: now,
    expiresAt: later(now, linkSeconds[link.purpose]),
  });
  return token;
};

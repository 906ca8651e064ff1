import { users, signInTokens } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { hashToken, newToken } from "./token.ts";

/** While nobody has an account: a link, good for a day and once, that makes its opener the first owner. Else null. */
export const offerFirstOwnerLink = async (services: Pick<Services, "db" | "env">): Promise<string | null> => {
  const [anybody] = await services.db.select({ id: users.id }).from(users).limit(1);
  if (anybody) return null;
  const token = newToken();
  const now = Date.now();
  await services.db.insert(signInTokens).values({
    tokenHash: hashToken(token),
    purpose: "first_owner",
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 24 * 3600_000).toISOString(),
  });
  return `${services.env.BASE_URL}/setup?token=${token}`;
};

import { users } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { issueToken } from "./issue-token.ts";

/** While nobody has an account: a link, good for a day and once, that makes its opener the first owner. Else null. */
export const offerFirstOwnerLink = async (services: Pick<Services, "db" | "env">): Promise<string | null> => {
  const [anybody] = await services.db.select({ id: users.id }).from(users).limit(1);
  if (anybody) return null;
  const now = new Date().toISOString();
  const token = await issueToken(services.db, { purpose: "first_owner", userId: null, email: null, now });
  return `${services.env.BASE_URL}/setup?token=${token}`;
};

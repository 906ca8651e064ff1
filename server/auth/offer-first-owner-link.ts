import type { Services } from "#server/context.ts";
import { isSetUp } from "./is-set-up.ts";
import { issueToken } from "./issue-token.ts";

/** While nobody has an account: a link, good for a day and once, that makes its opener the first owner. Else null. */
export const offerFirstOwnerLink = async (services: Pick<Services, "db" | "env">): Promise<string | null> => {
  if (await isSetUp(services.db)) return null;
  const now = new Date().toISOString();
  const token = await issueToken(services.db, { purpose: "first_owner", userId: null, email: null, now });
  return `${services.env.BASE_URL}/setup?token=${token}`;
};

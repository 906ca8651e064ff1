import { and, eq, isNotNull, or } from "drizzle-orm";
import { signInTokens, users } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { issueToken } from "./issue-token.ts";
import { offerFirstOwnerLink } from "./offer-first-owner-link.ts";

type Wish = { email: string | null; now: string };

/** Whom a wish names: the holder of a confirmed address, else the one account where it waits; without one the first owner. */
const findPerson = async ({ db }: Pick<Services, "db">, email: string | null) => {
  const person = { id: users.id, name: users.name, email: users.email };
  if (email === null) {
    const first = and(eq(signInTokens.purpose, "first_owner"), isNotNull(signInTokens.usedAt));
    const [owner] = await db
      .select(person)
      .from(users)
      .innerJoin(signInTokens, eq(signInTokens.userId, users.id))
      .where(first);
    return owner;
  }
  const found = await db
    .select(person)
    .from(users)
    .where(or(eq(users.email, email), eq(users.pendingEmail, email)))
    .limit(3);
  return found.find((one) => one.email === email) ?? (found.length === 1 ? found[0] : undefined);
};

/**
 * A link to sign in for whoever runs the server: handed over by hand, so it needs no mail and no confirmed address.
 * While nobody has an account it is the first owner's. Null when nobody fits.
 */
export const makeSignInLink = async (
  services: Pick<Services, "db" | "env">,
  { email, now }: Wish,
): Promise<{ name: string | null; url: string } | null> => {
  const first = email === null ? await offerFirstOwnerLink(services) : null;
  if (first) return { name: null, url: first };
  const person = await findPerson(services, email);
  if (!person) return null;
  const token = await issueToken(services.db, { purpose: "sign_in", userId: person.id, email: null, now });
  return { name: person.name, url: `${services.env.BASE_URL}/sign-in/link?token=${token}` };
};

import { and, eq, gt } from "drizzle-orm";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { newId } from "#db/new-id.ts";
import { accounts, devices, users } from "#db/schema.ts";
import { normaliseEmail } from "#domain/teams/email-address.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { personNameInput } from "#domain/teams/person-name.ts";
import { recordAudit } from "#server/audit.ts";
import type { Services } from "#server/context.ts";
import { cookieSeconds, deviceSeconds } from "./cookie.ts";
import { isSetUp, lockSetUp } from "./is-set-up.ts";
import { later } from "./later.ts";
import { hashToken } from "./token.ts";

type Row = { id: UserId; name: string; email: string | null; emailVerifiedAt: string | null };

// next-auth wants a text where we have null; it never sends or shows it.
const toAdapterUser = ({ id, name, email, emailVerifiedAt }: Row): AdapterUser => ({
  id,
  name,
  email: email ?? "",
  emailVerified: emailVerifiedAt ? new Date(emailVerifiedAt) : null,
});

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  emailVerifiedAt: users.emailVerifiedAt,
};

/**
 * Where next-auth keeps people and sign-ins: our own tables. Tokens are stored as hashes only, a service's tokens not
 * at all. Made anew for each request: a new person is held back until their account can be written with them.
 */
export const authAdapter = ({ db }: Pick<Services, "db">, now: string): Required<Pick<Adapter, Methods>> => {
  let draft: typeof users.$inferInsert | null = null;
  const userWhere = async (condition: ReturnType<typeof eq>) => {
    const [row] = await db.select(columns).from(users).where(condition);
    return row ? toAdapterUser(row) : null;
  };
  return {
    createUser: async ({ name, email }) => {
      const read = personNameInput.safeParse(name ?? "");
      const verified = email || null;
      draft = {
        id: newId() as UserId,
        name: read.success ? read.data : "New reader",
        email: verified,
        emailVerifiedAt: verified ? now : null,
        // Their browser has not told us yet; the account page does.
        timeZone: "UTC",
        createdAt: now,
      };
      return toAdapterUser({ ...draft, email: verified, emailVerifiedAt: draft.emailVerifiedAt ?? null });
    },
    linkAccount: async ({ provider, providerAccountId, type, userId }) => {
      await db.transaction(async (tx) => {
        if (draft) {
          // The first account is its owner's, made by their link: here it would end the setup for good.
          await lockSetUp(tx);
          if (!(await isSetUp(tx))) throw new Error("This Lectern has no first owner yet");
          await tx.insert(users).values(draft);
        }
        await tx
          .insert(accounts)
          .values({ provider, providerAccountId, type, userId: userId as UserId, createdAt: now });
        await recordAudit(tx, { actorId: userId, action: "sign_in.linked", details: { provider }, now });
      });
    },
    getUser: (id) => userWhere(eq(users.id, id as UserId)),
    getUserByEmail: (email) => userWhere(eq(users.email, normaliseEmail(email))),
    getUserByAccount: async ({ provider, providerAccountId }) => {
      const same = and(eq(accounts.provider, provider), eq(accounts.providerAccountId, providerAccountId));
      const [row] = await db
        .select(columns)
        .from(accounts)
        .innerJoin(users, eq(users.id, accounts.userId))
        .where(same);
      return row ? toAdapterUser(row) : null;
    },
    // Nothing an outside service says changes an account that exists.
    updateUser: async ({ id }) => (await userWhere(eq(users.id, id as UserId))) as AdapterUser,
    createSession: async ({ sessionToken, userId }) => {
      await db.insert(devices).values({
        id: newId(),
        tokenHash: hashToken(sessionToken),
        userId: userId as UserId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: later(now, deviceSeconds),
      });
      return { sessionToken, userId, expires: new Date(later(now, cookieSeconds)) };
    },
    getSessionAndUser: async (token) => {
      const live = and(eq(devices.tokenHash, hashToken(token)), gt(devices.expiresAt, now));
      const [row] = await db
        .select({ ...columns, expiresAt: devices.expiresAt })
        .from(devices)
        .innerJoin(users, eq(users.id, devices.userId))
        .where(live);
      if (!row) return null;
      const session = { sessionToken: token, userId: row.id, expires: new Date(row.expiresAt) };
      return { session, user: toAdapterUser(row) };
    },
    updateSession: async () => null,
    deleteSession: async (token) => {
      await db.delete(devices).where(eq(devices.tokenHash, hashToken(token)));
    },
  };
};

type Methods =
  | "createUser"
  | "linkAccount"
  | "getUser"
  | "getUserByEmail"
  | "getUserByAccount"
  | "updateUser"
  | "createSession"
  | "getSessionAndUser"
  | "updateSession"
  | "deleteSession";

import { newId } from "#db/new-id.ts";
import { devices, users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { hashToken, newToken } from "#server/auth/token.ts";
import type { Context, Services } from "#server/context.ts";
import { makeContext } from "#server/process.ts";
import { type AppRouter, createCaller } from "#server/trpc/root.ts";

export type Caller = ReturnType<AppRouter["createCaller"]>;

export type Person = {
  userId: UserId;
  name: string;
  /** The device token, as the cookie holds it. */
  token: string;
  /** Calls procedures as this person, with all middleware. */
  caller: Caller;
  /** The request context at a moment of the test's choosing. */
  context: (now?: string) => Context;
};

/** Calls procedures as nobody. */
export const anonymous = (services: Services): Caller =>
  createCaller(makeContext(services, { token: null, address: "test", userAgent: "test" }));

/** Somebody with an account and one signed-in device, in no team. */
export const aPerson = async (
  services: Services,
  name: string,
  timeZone = "Europe/Berlin",
): Promise<Person> => {
  const userId = newId() as UserId;
  const token = newToken();
  const now = new Date().toISOString();
  await services.db.insert(users).values({ id: userId, name, timeZone, createdAt: now });
  await services.db.insert(devices).values({
    id: newId(),
    tokenHash: hashToken(token),
    userId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(Date.now() + 3600_000).toISOString(),
  });
  const context = (at?: string): Context => {
    const made = makeContext(services, { token, address: "test", userAgent: "test" });
    return at ? { ...made, now: at } : made;
  };
  // A new context per call, so that the clock moves as it does between requests.
  const caller = createCaller(context);
  return { userId, name, token, caller, context };
};

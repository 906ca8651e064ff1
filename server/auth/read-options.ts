import { users } from "#db/schema.ts";
import type { Context } from "#server/context.ts";
import { listProviders } from "./providers.ts";

/** The ways to sign in here: which services, whether mails leave this server, and whether anybody has an account yet. */
export const readOptions = async ({ db, env }: Context) => {
  const [anybody] = await db.select({ id: users.id }).from(users).limit(1);
  return {
    providers: listProviders(env).map(({ id, name }) => ({ id, name })),
    sendsMail: env.SMTP_URL !== undefined,
    isSetUp: anybody !== undefined,
  };
};

import type { Context } from "#server/context.ts";
import { isSetUp } from "./is-set-up.ts";
import { listProviders } from "./providers.ts";

/** The ways to sign in here: which services (none before there is a first owner), whether mails leave this server, and whether it is set up. */
export const readOptions = async ({ db, env }: Context) => {
  const ready = await isSetUp(db);
  return {
    providers: (ready ? listProviders(env) : []).map(({ id, name }) => ({ id, name })),
    sendsMail: env.SMTP_URL !== undefined,
    isSetUp: ready,
  };
};

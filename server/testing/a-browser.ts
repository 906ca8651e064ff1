import { desc } from "drizzle-orm";
import { newId } from "#db/new-id.ts";
import { mails } from "#db/schema.ts";
import type { Context, Services } from "#server/context.ts";
import { makeContext } from "#server/process.ts";
import { createCaller } from "#server/trpc/root.ts";
import type { Caller } from "./a-person.ts";

export type Browser = {
  caller: Caller;
  /** The device token in its cookie jar; null when signed out. */
  token: () => string | null;
  context: (now?: string) => Context;
};

/** A browser that keeps its cookie between calls, at an address of its own (rate limits count by address). */
export const aBrowser = (
  services: Services,
  userAgent = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
): Browser => {
  const address = newId();
  let token: string | null = null;
  const setCookie = (header: string) => {
    token = header.split(";", 1)[0]?.split("=")[1] || null;
  };
  const context = (now?: string): Context => {
    const made = makeContext(services, { token, address, userAgent, setCookie });
    return now ? { ...made, now } : made;
  };
  return { caller: createCaller(() => context()), token: () => token, context };
};

/** The newest mail, as it was queued. Throws when there is none. */
export const lastMail = async ({ db }: Pick<Services, "db">) => {
  const [mail] = await db.select().from(mails).orderBy(desc(mails.id)).limit(1);
  if (!mail) throw new Error("No mail was queued");
  return mail;
};

/** The secret in the link of a mail's text. */
export const tokenIn = (text: string): string => /[?&]token=([\w-]+)/.exec(text)?.[1] ?? "";

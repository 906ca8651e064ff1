import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "#db/client.ts";
import { users } from "#db/schema.ts";
import { emailInput } from "#domain/teams/email-address.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { ownPath } from "#domain/teams/own-path.ts";
import type { Context } from "#server/context.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import { signInMail } from "#server/email/sign-in-mail.ts";
import { limitRate } from "#server/rate-limit.ts";
import { issueToken, linkSeconds } from "./issue-token.ts";
import { hashToken } from "./token.ts";

export const requestLinkInput = z.object({ email: emailInput, next: z.string().max(500).optional() });

class Undone extends Error {}

/**
 * Mails a link to sign in to a confirmed address. The answer, and nearly the time it takes, are the same for an
 * address that nobody has. Throws limited: 5 in 15 minutes for an address, 20 for a place on the net.
 */
export const requestLink = async (ctx: Context, { email, next }: z.infer<typeof requestLinkInput>) => {
  await limitRate(ctx.db, `link-from:${ctx.request.address}`, 20, 900);
  await limitRate(ctx.db, `link-to:${hashToken(email)}`, 5, 900);
  const [user] = await ctx.db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(eq(users.email, email));
  try {
    await ctx.db.transaction(async (tx) => {
      await sendLink(tx, ctx, { userId: user?.id ?? null, name: user?.name ?? "", email, next });
      // The same work for an address nobody has, then taken back: a watch tells no more than the answer.
      if (!user) throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return { minutes: linkSeconds.sign_in / 60 };
};

type Reader = { userId: UserId | null; name: string; email: string; next?: string };

const sendLink = async (tx: Tx, ctx: Context, { userId, name, email, next }: Reader): Promise<void> => {
  const token = await issueToken(tx, { purpose: "sign_in", userId, email, now: ctx.now });
  const path = ownPath(next);
  const url = `${ctx.env.BASE_URL}/sign-in/link?token=${token}${path === "/" ? "" : `&next=${encodeURIComponent(path)}`}`;
  const mail = signInMail({ name, url, minutes: linkSeconds.sign_in / 60 });
  await queueMail(tx, ctx, { ...mail, toUserId: userId, toAddress: email });
};

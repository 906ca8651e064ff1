import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Context } from "#server/context.ts";
import { confirmAddressMail } from "#server/email/confirm-address-mail.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import { issueToken } from "./issue-token.ts";

/** Notes an address somebody gave for themselves (as `emailInput` reads it) and mails it a link, good for a day, that confirms it. Until then it opens nothing. */
export const sendConfirmation = async (
  tx: Tx,
  ctx: Pick<Context, "env" | "queue" | "now">,
  { userId, name, email }: { userId: UserId; name: string; email: string },
): Promise<void> => {
  await tx.update(users).set({ pendingEmail: email }).where(eq(users.id, userId));
  const token = await issueToken(tx, { purpose: "confirm_address", userId, email, now: ctx.now });
  const mail = confirmAddressMail({ name, url: `${ctx.env.BASE_URL}/sign-in/link?token=${token}` });
  await queueMail(tx, ctx, { ...mail, toUserId: userId, toAddress: email });
};

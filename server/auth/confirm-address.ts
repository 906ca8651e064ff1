import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { signInTokens, users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { recordAudit } from "#server/audit.ts";
import type { Context } from "#server/context.ts";
import { addressChangedMail } from "#server/email/address-changed-mail.ts";
import { queueMail } from "#server/email/queue-mail.ts";
import { tellNewAddress } from "#server/tell-new-address.ts";

/**
 * Makes the pending address the account's own, if it is still the one the link went to; else gives false. One that is
 * the account's own already stays so, which is true as well. The former
 * address gets a notice, and links sent to it stop working. The unique key refuses an address that somebody else has.
 */
export const confirmAddress = async (
  tx: Tx,
  ctx: Pick<Context, "env" | "queue" | "now">,
  { userId, email }: { userId: UserId | null; email: string | null },
): Promise<boolean> => {
  if (!userId || !email) return false;
  const [before] = await tx
    .select({ name: users.name, email: users.email, pendingEmail: users.pendingEmail })
    .from(users)
    .where(eq(users.id, userId))
    .for("update");
  if (before?.email === email) return true;
  if (before?.pendingEmail !== email) return false;
  await tx
    .update(users)
    .set({ email, emailVerifiedAt: ctx.now, pendingEmail: null })
    .where(eq(users.id, userId));
  await tx
    .delete(signInTokens)
    .where(
      and(
        eq(signInTokens.userId, userId),
        eq(signInTokens.purpose, "sign_in"),
        ne(signInTokens.email, email),
      ),
    );
  await recordAudit(tx, {
    actorId: userId,
    action: "address.changed",
    details: { first: before.email === null },
    now: ctx.now,
  });
  await tellNewAddress(tx, ctx, userId);
  if (before.email && before.email !== email) {
    const mail = addressChangedMail({ name: before.name, url: `${ctx.env.BASE_URL}/account` });
    await queueMail(tx, ctx, { ...mail, toUserId: userId, toAddress: before.email });
  }
  return true;
};

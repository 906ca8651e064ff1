import { z } from "zod";
import { emailInput } from "#domain/teams/email-address.ts";
import type { SignedInContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { sendConfirmation } from "./send-confirmation.ts";
import { hashToken } from "./token.ts";

export const requestConfirmationInput = z.object({ email: emailInput });

/**
 * Asks at an address whether it is mine; it becomes mine when the link there is opened. Says nothing about other
 * people's addresses. One that is mine already waits for nothing: null. Limited above 5 an hour.
 */
export const requestConfirmation = async (
  ctx: SignedInContext,
  { email }: z.infer<typeof requestConfirmationInput>,
) => {
  if (email === ctx.me.email) return { pendingEmail: null };
  await limitRate(ctx.db, `confirm-by:${ctx.me.userId}`, 5, 3600);
  await limitRate(ctx.db, `confirm-at:${hashToken(email)}`, 5, 3600);
  await ctx.db.transaction((tx) =>
    sendConfirmation(tx, ctx, { userId: ctx.me.userId, name: ctx.me.name, email }),
  );
  return { pendingEmail: email };
};

import type { Tx } from "#db/client.ts";
import { users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { addDevice } from "#server/auth/add-device.ts";
import { deviceCookie } from "#server/auth/cookie.ts";
import { sendConfirmation } from "#server/auth/send-confirmation.ts";
import type { Context } from "#server/context.ts";

type NewPerson = { id: UserId; name: string; email: string; timeZone: string };

/**
 * Opens an account with an address that is not confirmed yet, signs the browser in and asks the address to confirm.
 * An id that is taken fails on users_pkey: the same form, sent twice, opens one account.
 */
export const openAccount = async (
  tx: Tx,
  ctx: Context,
  { id: userId, name, email, timeZone }: NewPerson,
): Promise<{ userId: UserId; cookie: string }> => {
  await tx.insert(users).values({ id: userId, name, timeZone, createdAt: ctx.now });
  await sendConfirmation(tx, ctx, { userId, name, email });
  return { userId, cookie: deviceCookie(ctx.env, await addDevice(tx, ctx, userId)) };
};

import { z } from "zod";
import { newId } from "#db/new-id.ts";
import { emailInput } from "#domain/teams/email-address.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { personNameInput } from "#domain/teams/person-name.ts";
import { findMe } from "#server/auth/find-me.ts";
import { hashToken } from "#server/auth/token.ts";
import type { Context } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { limitRate } from "#server/rate-limit.ts";
import { write } from "#server/write.ts";
import { timeZoneInput } from "./create-team.ts";
import { enterTeamByInvitation } from "./enter-team.ts";
import { findJoined } from "./find-joined.ts";
import { joinTeam } from "./join-team.ts";
import { openAccount } from "./open-account.ts";

export const acceptInvitationInput = z.object({
  token: z.string().max(100),
  /** The new account's id, made once by the form: however often it is sent, it opens one account. */
  id: z.uuid().optional(),
  /** Who somebody is who is not signed in; all three are needed then, and ignored otherwise. */
  name: personNameInput.optional(),
  email: emailInput.optional(),
  timeZone: timeZoneInput.optional(),
});

/**
 * Joins a team by an invitation: as oneself when signed in, else with a new account whose address is unverified.
 * Never changes an account that exists, whatever address is typed. Throws refused/invitation_over, invalid without
 * a person, conflict/already_joined for an id that has an account; at most 60 an hour and address.
 */
export const acceptInvitation = async (
  ctx: Context,
  { token, id, name, email, timeZone }: z.infer<typeof acceptInvitationInput>,
): Promise<{ slug: string; joined: boolean }> => {
  await limitRate(ctx.db, `accept-invitation:${ctx.request.address}`, 60, 3600);
  const me = await findMe(ctx);
  const found = await enterTeamByInvitation(ctx, hashToken(token));
  if (!found) {
    // The second of two requests finds the link used up, perhaps by the first.
    const joined = await findJoined(ctx, hashToken(token), me?.userId ?? id);
    if (joined && me) return { slug: joined.slug, joined: false };
    throw joined ? new AppError("conflict", "already_joined") : new AppError("refused", "invitation_over");
  }
  const { team, invitation } = found;
  const person =
    !me && name && email && timeZone ? { id: (id ?? newId()) as UserId, name, email, timeZone } : null;
  if (!me && !person) throw new AppError("invalid", "invalid_input");
  // Counted together with the confirmations people ask for themselves: nobody's inbox is to be filled from here.
  if (person) await limitRate(ctx.db, `confirm-at:${hashToken(person.email)}`, 5, 3600);
  const { joined, cookie } = await write({ ...ctx, team }, async (tx) => {
    const account = person ? await openAccount(tx, ctx, person) : null;
    const userId = account?.userId ?? me!.userId;
    const asker = { userId, role: invitation.role };
    const isNew = await joinTeam(tx, { ...ctx, team, asker }, invitation);
    return { joined: isNew, cookie: account?.cookie };
  });
  if (cookie) ctx.request.setCookie(cookie);
  return { slug: team.slug, joined };
};

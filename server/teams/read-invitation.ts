import { eq } from "drizzle-orm";
import { z } from "zod";
import { users } from "#db/schema.ts";
import type { Role } from "#domain/teams/roles.ts";
import { findMe } from "#server/auth/find-me.ts";
import { hashToken } from "#server/auth/token.ts";
import type { Context } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { enterTeamByInvitation } from "./enter-team.ts";
import { findJoined } from "./find-joined.ts";

export const readInvitationInput = z.object({ token: z.string().max(100) });

export type Invitation = {
  team: string;
  role: Role;
  invitedBy: string;
  /** Who would join: the reader's name when signed in. */
  me: string | null;
  /** The team's slug when the reader is in it already. */
  alreadyIn: string | null;
};

/**
 * What an invitation offers, for its page; null for every link that opens nothing, whatever the cause. One that is
 * over still leads a member to their team. At most 300 an hour and address.
 */
export const readInvitation = async (
  ctx: Context,
  { token }: z.infer<typeof readInvitationInput>,
): Promise<Invitation | null> => {
  await limitRate(ctx.db, `read-invitation:${ctx.request.address}`, 300, 3600);
  const found = await enterTeamByInvitation(ctx, hashToken(token));
  const me = await findMe(ctx);
  const joined = await findJoined(ctx, hashToken(token), me?.userId);
  if (!found)
    return joined && me
      ? { team: joined.name, role: joined.role, invitedBy: "", me: me.name, alreadyIn: joined.slug }
      : null;
  const { team, invitation } = found;
  const [creator] = await ctx.db
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, invitation.createdBy));
  return {
    team: team.name,
    role: invitation.role,
    invitedBy: creator?.name ?? "",
    me: me?.name ?? null,
    alreadyIn: joined?.slug ?? null,
  };
};

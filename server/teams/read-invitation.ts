import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { members, users } from "#db/schema.ts";
import type { Role } from "#domain/teams/roles.ts";
import { findMe } from "#server/auth/find-me.ts";
import { hashToken } from "#server/auth/token.ts";
import type { Context } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { enterTeamByInvitation } from "./enter-team.ts";

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

/** What an invitation offers, for its page; null for every link that opens nothing, whatever the cause. At most 300 an hour and address. */
export const readInvitation = async (
  ctx: Context,
  { token }: z.infer<typeof readInvitationInput>,
): Promise<Invitation | null> => {
  await limitRate(ctx.db, `read-invitation:${ctx.request.address}`, 300, 3600);
  const found = await enterTeamByInvitation(ctx, hashToken(token));
  if (!found) return null;
  const { team, invitation } = found;
  const [creator] = await ctx.db
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, invitation.createdBy));
  const me = await findMe(ctx);
  const [mine] = me
    ? await ctx.db
        .select({ userId: members.userId })
        .from(members)
        .where(and(eq(members.teamId, team.id), eq(members.userId, me.userId), isNull(members.removedAt)))
    : [];
  return {
    team: team.name,
    role: invitation.role,
    invitedBy: creator?.name ?? "",
    me: me?.name ?? null,
    alreadyIn: mine ? team.slug : null,
  };
};

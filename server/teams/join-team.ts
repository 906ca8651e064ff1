import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { invitations, members } from "#db/schema.ts";
import { recordActivity } from "#server/activity.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { tellOfSessions } from "#server/tell-of-sessions.ts";

type Used = { id: string; createdAt: string };

/**
 * Uses an invitation for `ctx.asker`, whose role is the invitation's; false when they are in the team already.
 * Throws refused when it is over by now, or older than the asker's removal. Call it under the team's lock.
 */
export const joinTeam = async (tx: Tx, ctx: ActingContext, invitation: Used): Promise<boolean> => {
  const { userId, role } = ctx.asker;
  const here = and(eq(members.teamId, ctx.team.id), eq(members.userId, userId));
  const [before] = await tx.select({ removedAt: members.removedAt }).from(members).where(here);
  if (before && before.removedAt === null) return false;
  // Whoever was removed needs a new invitation: the old link must not let them back in.
  if (before?.removedAt && before.removedAt > invitation.createdAt)
    throw new AppError("refused", "invitation_over");
  const [used] = await tx
    .update(invitations)
    .set({ useCount: sql`${invitations.useCount} + 1` })
    .where(
      and(
        eq(invitations.teamId, ctx.team.id),
        eq(invitations.id, invitation.id),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
        lt(invitations.useCount, invitations.maxUses),
      ),
    )
    .returning({ id: invitations.id });
  if (!used) throw new AppError("refused", "invitation_over");
  const joined = { role, joinedAt: ctx.now, removedAt: null };
  await tx
    .insert(members)
    .values({ teamId: ctx.team.id, userId, ...joined })
    .onConflictDoUpdate({ target: [members.teamId, members.userId], set: joined });
  const details = { userId, role, invitationId: invitation.id };
  await recordActivity(tx, ctx, { kind: "member.changed", details: { userId, role } });
  await tellOfSessions(tx, ctx);
  await recordAudit(tx, {
    teamId: ctx.team.id,
    actorId: userId,
    action: "invitation.used",
    details,
    now: ctx.now,
  });
  return true;
};

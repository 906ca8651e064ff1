import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { recordActivity } from "#server/activity.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { keepAnOwner } from "./keep-an-owner.ts";
import { revokeLinksOf } from "./revoke-links-of.ts";

/** Ends a membership under the team's lock: what the person wrote stays, their invitations and places to come end. Throws not_found, refused for the last owner. */
export const endMembership = async (
  tx: Tx,
  ctx: ActingContext,
  userId: UserId,
  action: "member.removed" | "member.left",
): Promise<void> => {
  const isMember = and(
    eq(members.teamId, ctx.team.id),
    eq(members.userId, userId),
    isNull(members.removedAt),
  );
  const [member] = await tx.select({ role: members.role }).from(members).where(isMember);
  if (!member) throw notFound();
  if (member.role === "owner") await keepAnOwner(tx, ctx.team.id, userId);
  await tx.update(members).set({ removedAt: ctx.now }).where(isMember);
  await revokeLinksOf(tx, ctx, userId, null);
  await emptyPlaces(tx, ctx, userId);
  const details = { userId, role: member.role };
  await recordActivity(tx, ctx, { kind: "member.changed", details });
  await recordAudit(tx, { teamId: ctx.team.id, actorId: ctx.asker.userId, action, details, now: ctx.now });
};

type Place = { id: string; session_id: string; paper_id: string | null };

// Sessions that are open only: who presented, or was to, at one that is over stays as history.
const emptyPlaces = async (tx: Tx, ctx: ActingContext, userId: UserId): Promise<void> => {
  const { rows } = await tx.execute<Place>(sql`
    update assignments a set status = 'withdrawn', answered_at = ${ctx.now}::timestamptz
    from sessions s
    where a.team_id = ${ctx.team.id} and a.user_id = ${userId} and a.status in ('offered', 'accepted')
      and s.team_id = a.team_id and s.id = a.session_id
      and num_nonnulls(s.held_at, s.not_held_at, s.cancelled_at) = 0
    returning a.id, a.session_id, a.paper_id`);
  for (const { id, session_id: sessionId, paper_id: paperId } of rows)
    await recordActivity(tx, ctx, {
      kind: "assignment.changed",
      sessionId,
      ...(paperId ? { paperId } : {}),
      details: { assignmentId: id, userId, status: "withdrawn" },
    });
};

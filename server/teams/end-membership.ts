import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { recordActivity } from "#server/activity.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { tellOfSessions } from "#server/tell-of-sessions.ts";
import { emptyPlacesOf } from "./empty-places-of.ts";
import { forgetLoadOf } from "./forget-load-of.ts";
import { keepAnOwner } from "./keep-an-owner.ts";
import { revokeFeedOf } from "./revoke-feed-of.ts";
import { revokeLinksOf } from "./revoke-links-of.ts";

/** Ends a membership under the team's lock: what the person wrote stays, their invitations, places to come and load in the queue end. Throws not_found, refused for the last owner. */
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
  await revokeFeedOf(tx, ctx, userId);
  await emptyPlacesOf(tx, ctx, userId);
  await forgetLoadOf(tx, ctx.team.id, userId);
  const details = { userId, role: member.role };
  await recordActivity(tx, ctx, { kind: "member.changed", details });
  await tellOfSessions(tx, ctx);
  await recordAudit(tx, { teamId: ctx.team.id, actorId: ctx.asker.userId, action, details, now: ctx.now });
};

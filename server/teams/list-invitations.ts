import { and, desc, eq, gt, isNull, lt } from "drizzle-orm";
import { invitations, users } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";

/** The team's open invitations, newest first. Their links are known only to whoever made or got them. */
export const listInvitations = async (ctx: Pick<ActingContext, "db" | "team" | "now">) =>
  ctx.db
    .select({
      id: invitations.id,
      role: invitations.role,
      email: invitations.email,
      useCount: invitations.useCount,
      maxUses: invitations.maxUses,
      expiresAt: invitations.expiresAt,
      createdAt: invitations.createdAt,
      createdBy: users.name,
    })
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.createdBy))
    .where(
      and(
        eq(invitations.teamId, ctx.team.id),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
        lt(invitations.useCount, invitations.maxUses),
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(200);

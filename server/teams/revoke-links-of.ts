import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { invitations } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { mayGrant } from "#domain/teams/policy.ts";
import { type Role, roles } from "#domain/teams/roles.ts";
import type { ActingContext } from "#server/context.ts";

/** Revokes the open invitations that a member, in their new role (null: no longer a member), could not make any more. */
export const revokeLinksOf = async (
  tx: Tx,
  ctx: Pick<ActingContext, "team" | "now">,
  userId: UserId,
  role: Role | null,
): Promise<void> => {
  const beyond = roles.filter((granted) => role === null || !mayGrant({ userId, role }, granted));
  if (beyond.length === 0) return;
  await tx
    .update(invitations)
    .set({ revokedAt: ctx.now })
    .where(
      and(
        eq(invitations.teamId, ctx.team.id),
        eq(invitations.createdBy, userId),
        inArray(invitations.role, beyond),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
      ),
    );
};

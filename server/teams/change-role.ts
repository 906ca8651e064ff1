import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { members } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import { type Role, roles } from "#domain/teams/roles.ts";
import { recordActivity } from "#server/activity.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { currentAsker } from "./current-asker.ts";
import { emptyPlacesOf } from "./empty-places-of.ts";
import { forgetLoadOf } from "./forget-load-of.ts";
import { keepAnOwner } from "./keep-an-owner.ts";
import { revokeLinksOf } from "./revoke-links-of.ts";

export const changeRoleInput = z.object({ userId: z.uuid(), role: z.enum(roles) });

/** Gives a member another role; the same again changes nothing. Observers neither present nor vote: their places to come and their load in the queue end. Throws forbidden, not_found, refused for the last owner. */
export const changeRole = async (
  ctx: ActingContext,
  input: z.infer<typeof changeRoleInput>,
): Promise<{ userId: string; role: Role }> => {
  const userId = input.userId as UserId;
  return write(ctx, async (tx) => {
    if (!can(await currentAsker(tx, ctx), "member.change")) throw forbidden();
    const isMember = and(
      eq(members.teamId, ctx.team.id),
      eq(members.userId, userId),
      isNull(members.removedAt),
    );
    const [member] = await tx.select({ role: members.role }).from(members).where(isMember);
    if (!member) throw notFound();
    const answer = { userId: input.userId, role: input.role };
    if (member.role === input.role) return answer;
    if (member.role === "owner") await keepAnOwner(tx, ctx.team.id, userId);
    await tx.update(members).set({ role: input.role }).where(isMember);
    await revokeLinksOf(tx, ctx, userId, input.role);
    if (input.role === "observer") {
      await emptyPlacesOf(tx, ctx, userId);
      await forgetLoadOf(tx, ctx.team.id, userId);
    }
    const details = { userId, from: member.role, to: input.role };
    await recordActivity(tx, ctx, { kind: "member.changed", details });
    await recordAudit(tx, {
      teamId: ctx.team.id,
      actorId: ctx.asker.userId,
      action: "role.changed",
      details,
      now: ctx.now,
    });
    return answer;
  });
};

import { and, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import { members } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";

export const setShareInput = z.object({
  userId: z.uuid().transform((id) => id as UserId),
  percent: z.int().min(0).max(100),
});

/** Says how much of a full share of talks is a member's: 100, 50, 0 for none; the same again changes nothing. Throws forbidden, not_found. */
export const setShare = async (ctx: ActingContext, { userId, percent }: z.infer<typeof setShareInput>) => {
  if (!can(ctx.asker, "load.edit")) throw forbidden();
  return write(ctx, async (tx) => {
    const isMember = and(
      eq(members.teamId, ctx.team.id),
      eq(members.userId, userId),
      isNull(members.removedAt),
    );
    const [member] = await tx.select({ percent: members.presenterShare }).from(members).where(isMember);
    if (!member) throw notFound();
    if (member.percent === percent) return { userId, percent };
    await tx.update(members).set({ presenterShare: percent }).where(isMember);
    const details = { userId, from: member.percent, to: percent };
    await recordActivity(tx, ctx, { kind: "member.changed", details: { userId, share: percent } });
    await recordAudit(tx, {
      teamId: ctx.team.id,
      actorId: ctx.asker.userId,
      action: "share.changed",
      details,
      now: ctx.now,
    });
    return { userId, percent };
  });
};

import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { members } from "#db/schema.ts";
import { recordActivity } from "#server/activity.ts";
import { recordAudit } from "#server/audit.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";

/**
 * Makes `ctx.asker`, a real person, a member of the sample group in their role; one who is in it stays what they are.
 * Throws refused/sample_left to whoever left or was removed. Call it under the team's lock.
 */
export const joinSampleGroup = async (tx: Tx, ctx: ActingContext): Promise<void> => {
  const { userId, role } = ctx.asker;
  const teamId = ctx.team.id;
  const [member] = await tx
    .select({ removedAt: members.removedAt })
    .from(members)
    .where(and(eq(members.teamId, teamId), eq(members.userId, userId)));
  if (member?.removedAt) throw new AppError("refused", "sample_left");
  if (member) return;
  await tx.insert(members).values({ teamId, userId, role, joinedAt: ctx.now });
  const details = { userId, role };
  await recordActivity(tx, ctx, { kind: "member.changed", details });
  await recordAudit(tx, { teamId, actorId: userId, action: "member.joined", details, now: ctx.now });
};

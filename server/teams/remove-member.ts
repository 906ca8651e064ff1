import { and, eq, isNull, notExists } from "drizzle-orm";
import { z } from "zod";
import { devices, members } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { currentAsker } from "./current-asker.ts";
import { endMembership } from "./end-membership.ts";

export const removeMemberInput = z.object({ userId: z.uuid() });

/**
 * Takes somebody out of the team. Their devices are signed out too, unless they are in another team: one team's
 * owner must not lock a person out of the others. Throws forbidden, not_found, refused for the last owner.
 */
export const removeMember = async (
  ctx: ActingContext,
  input: z.infer<typeof removeMemberInput>,
): Promise<{ userId: string }> => {
  const userId = input.userId as UserId;
  return write(ctx, async (tx) => {
    if (!can(await currentAsker(tx, ctx), "member.change")) throw forbidden();
    await endMembership(tx, ctx, userId, "member.removed");
    const elsewhere = tx
      .select({ teamId: members.teamId })
      .from(members)
      .where(and(eq(members.userId, userId), isNull(members.removedAt)));
    await tx.delete(devices).where(and(eq(devices.userId, userId), notExists(elsewhere)));
    return { userId: input.userId };
  });
};

import type { ActingContext } from "#server/context.ts";
import { write } from "#server/write.ts";
import { endMembership } from "./end-membership.ts";

/** Takes the asker out of the team; they stay signed in. Throws refused/last_owner, not_found when they are out already. */
export const leaveTeam = async (ctx: ActingContext): Promise<{ left: true }> =>
  write(ctx, async (tx) => {
    await endMembership(tx, ctx, ctx.asker.userId, "member.left");
    return { left: true };
  });

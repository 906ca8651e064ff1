import type { z } from "zod";
import { recordAudit } from "#server/audit.ts";
import type { SignedInContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { createTeam, type createTeamInput } from "./create-team.ts";

/** Creates a team for somebody signed in, who becomes its owner. At most 10 an hour and person. */
export const foundTeam = async (
  ctx: SignedInContext,
  input: z.infer<typeof createTeamInput>,
): Promise<{ slug: string }> => {
  await limitRate(ctx.db, `found-team:${ctx.me.userId}`, 10, 3600);
  return ctx.db.transaction(async (tx) => {
    const { teamId, slug } = await createTeam(tx, ctx, { userId: ctx.me.userId, ...input });
    await recordAudit(tx, {
      teamId,
      actorId: ctx.me.userId,
      action: "team.created",
      details: {},
      now: ctx.now,
    });
    return { slug };
  });
};

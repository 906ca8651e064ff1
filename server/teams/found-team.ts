import type { z } from "zod";
import type { SignedInContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";
import { createTeam, type createTeamInput } from "./create-team.ts";

/** Creates a team for somebody signed in, who becomes its owner. At most 10 an hour and person. */
export const foundTeam = async (
  ctx: SignedInContext,
  input: z.infer<typeof createTeamInput>,
): Promise<{ slug: string }> => {
  await limitRate(ctx.db, `found-team:${ctx.me.userId}`, 10, 3600);
  const { slug } = await ctx.db.transaction((tx) => createTeam(tx, ctx, { userId: ctx.me.userId, ...input }));
  return { slug };
};

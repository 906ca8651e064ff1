import type { SignedInContext } from "#server/context.ts";
import { limitRate } from "#server/rate-limit.ts";

/** Opens the sample group for somebody signed in and gives its slug. At most 10 an hour and person. */
export const openSample = async (ctx: SignedInContext): Promise<{ slug: string }> => {
  await limitRate(ctx.db, `open-sample:${ctx.me.userId}`, 10, 3600);
  // Loaded on first use: its texts are long, and most servers never open it.
  const { openSampleGroup } = await import("#server/sample/open-sample-group.ts");
  return openSampleGroup(ctx, { userId: ctx.me.userId, now: ctx.now });
};

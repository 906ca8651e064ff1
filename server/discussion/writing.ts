import { limitRate } from "#server/rate-limit.ts";
import { observerProcedure } from "#server/trpc/init.ts";

// Counted on the way in and not in the verbs: the sample group and imports of old threads write much at once.

/** The rung of everything that changes a thread; throws limited above 60 changes a minute. */
export const writingProcedure = observerProcedure.use(async ({ ctx, next }) => {
  await limitRate(ctx.db, `comment:${ctx.me.userId}`, 60, 60);
  return next();
});

/** The rung of rendering without storing; throws limited above 120 a minute. */
export const renderingProcedure = observerProcedure.use(async ({ ctx, next }) => {
  await limitRate(ctx.db, `preview:${ctx.me.userId}`, 120, 60);
  return next();
});

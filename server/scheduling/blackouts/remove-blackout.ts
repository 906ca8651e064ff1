import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { blackouts } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";

export const removeBlackoutInput = z.object({ id: z.uuid() });

/** Takes days off of the team away; what is not there is gone already. Throws forbidden. */
export const removeBlackout = async (ctx: ActingContext, { id }: z.infer<typeof removeBlackoutInput>) => {
  if (!can(ctx.asker, "blackout.edit")) throw forbidden();
  return write(ctx, async (tx) => {
    const gone = await tx
      .delete(blackouts)
      .where(and(eq(blackouts.teamId, ctx.team.id), eq(blackouts.id, id)))
      .returning({ id: blackouts.id });
    if (gone.length > 0)
      await recordActivity(tx, ctx, { kind: "blackouts.changed", details: { what: "removed" } });
    return { id };
  });
};

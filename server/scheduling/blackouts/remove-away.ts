import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { away } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";

export const removeAwayInput = z.object({ id: z.uuid() });

/** Takes a note of being away back; what is not there is gone already. Throws forbidden for others' unless an organizer asks. */
export const removeAway = async (ctx: ActingContext, { id }: z.infer<typeof removeAwayInput>) =>
  write(ctx, async (tx) => {
    const here = and(eq(away.teamId, ctx.team.id), eq(away.id, id));
    const [row] = await tx.select({ userId: away.userId }).from(away).where(here);
    if (!row) return { id };
    if (!can(ctx.asker, "away.set", { holder: row.userId })) throw forbidden();
    await tx.delete(away).where(here);
    const details = { what: "back", userId: row.userId };
    await recordActivity(tx, ctx, { kind: "blackouts.changed", details });
    return { id };
  });

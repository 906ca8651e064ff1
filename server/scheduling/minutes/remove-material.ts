import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { materials } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";

export const removeMaterialInput = z.object({ materialId: z.uuid().toLowerCase() });

/** What the team's log keeps of a removed material, so that it can come back with who added it. */
export type Removed = typeof materials.$inferSelect;

/** Removes a material, one's own or as an organizer; gives the seq by which it can be brought back. Throws not_found, forbidden. */
export const removeMaterial = async (
  ctx: ActingContext,
  { materialId }: z.infer<typeof removeMaterialInput>,
) =>
  write(ctx, async (tx) => {
    const mine = and(eq(materials.teamId, ctx.team.id), eq(materials.id, materialId));
    const [stored] = await tx.select().from(materials).where(mine);
    if (!stored) throw notFound();
    if (!can(ctx.asker, "material.remove", stored)) throw forbidden();
    await tx.delete(materials).where(mine);
    const seq = await recordActivity(tx, ctx, {
      kind: "minutes.changed",
      sessionId: stored.sessionId,
      details: { what: "material_removed", material: stored },
    });
    return { seq };
  });

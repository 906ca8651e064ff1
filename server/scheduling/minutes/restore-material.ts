import { and, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { activities, materials } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import type { Removed } from "./remove-material.ts";

export const restoreMaterialInput = z.object({ seq: z.int().min(1) });

/** Brings a removed material back as it was, for whoever removed it or an organizer; twice is once. Throws not_found, forbidden. */
export const restoreMaterial = async (ctx: ActingContext, { seq }: z.infer<typeof restoreMaterialInput>) =>
  write(ctx, async (tx) => {
    const [removal] = await tx
      .select({
        actorId: activities.actorId,
        material: sql<Removed | null>`${activities.details}->'material'`,
      })
      .from(activities)
      .where(
        and(
          eq(activities.teamId, ctx.team.id),
          eq(activities.seq, seq),
          eq(activities.kind, "minutes.changed"),
        ),
      );
    if (!removal?.material) throw notFound();
    const { material, actorId } = removal;
    // What one removed oneself one may bring back, as an organizer what anybody did.
    if (!can(ctx.asker, "material.remove", { createdBy: actorId })) throw forbidden();
    const back = await tx.insert(materials).values(material).onConflictDoNothing().returning();
    const details = { what: "material_added", materialId: material.id };
    if (back.length > 0)
      await recordActivity(tx, ctx, { kind: "minutes.changed", sessionId: material.sessionId, details });
    return { id: material.id };
  });

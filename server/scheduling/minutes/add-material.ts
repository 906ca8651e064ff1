import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { materials } from "#db/schema.ts";
import { materialTitle, webAddress } from "#domain/scheduling/minutes/minutes-input.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { loadSession } from "../session-row.ts";

export const addMaterialInput = z.object({
  /** Made by the browser: a retry is the same material. */
  id: z.uuid().toLowerCase(),
  sessionId: z.uuid(),
  title: materialTitle,
  url: webAddress,
});

/** The most materials one session takes. */
const mostMaterials = 50;

/** Adds something to read or look at; the same id again is the same material. Throws forbidden, not_found, refused. */
export const addMaterial = async (ctx: ActingContext, input: z.infer<typeof addMaterialInput>) => {
  if (!can(ctx.asker, "session.note")) throw forbidden();
  const { id, sessionId, title, url } = input;
  return write(ctx, async (tx) => {
    await loadSession(tx, ctx, sessionId);
    const [stored] = await tx
      .select({ sessionId: materials.sessionId, createdBy: materials.createdBy })
      .from(materials)
      .where(and(eq(materials.teamId, ctx.team.id), eq(materials.id, id)));
    if (stored) {
      if (stored.sessionId !== sessionId || stored.createdBy !== ctx.asker.userId) throw notFound();
      return { id };
    }
    const here = and(eq(materials.teamId, ctx.team.id), eq(materials.sessionId, sessionId));
    if ((await tx.$count(materials, here)) >= mostMaterials)
      throw new AppError("refused", "too_many_materials");
    const row = { teamId: ctx.team.id, id, sessionId, title, url };
    await tx.insert(materials).values({ ...row, createdBy: ctx.asker.userId, createdAt: ctx.now });
    const details = { what: "material_added", materialId: id };
    await recordActivity(tx, ctx, { kind: "minutes.changed", sessionId, details });
    return { id };
  });
};

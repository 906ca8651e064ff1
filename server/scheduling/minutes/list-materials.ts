import { and, asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { materials, users } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { loadSession } from "../session-row.ts";
import type { readMinutesInput } from "./read-minutes.ts";

/** What there is to read or look at for a session, oldest first, and what the reader may do. Throws not_found. */
export const listMaterials = async (ctx: ActingContext, { sessionId }: z.infer<typeof readMinutesInput>) => {
  await loadSession(ctx.db, ctx, sessionId);
  const rows = await ctx.db
    .select({
      id: materials.id,
      title: materials.title,
      url: materials.url,
      createdBy: materials.createdBy,
      addedBy: users.name,
    })
    .from(materials)
    .innerJoin(users, eq(users.id, materials.createdBy))
    .where(and(eq(materials.teamId, ctx.team.id), eq(materials.sessionId, sessionId)))
    .orderBy(asc(materials.createdAt), asc(materials.id));
  return {
    materials: rows.map(({ createdBy, ...row }) => ({
      ...row,
      mayRemove: can(ctx.asker, "material.remove", { createdBy }),
    })),
    mayAdd: can(ctx.asker, "session.note"),
  };
};

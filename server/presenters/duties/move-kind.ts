import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { dutyKinds } from "#db/schema.ts";
import { moveKey } from "#domain/presenters/duty-kind.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { listKinds } from "./list-kinds.ts";

export const moveKindInput = z.object({ key: z.string().max(100), step: z.enum(["up", "down"]) });

/** Moves a duty a step up or down in the team's order; at the end of the list nothing changes. Throws forbidden. */
export const moveKind = async (ctx: ActingContext, { key, step }: z.infer<typeof moveKindInput>) => {
  if (!can(ctx.asker, "duty.edit")) throw forbidden();
  return write(ctx, async (tx) => {
    const keys = (await listKinds(tx, ctx)).map((kind) => kind.key);
    const moved = moveKey(keys, key, step);
    if (moved.join("\n") === keys.join("\n")) return { keys };
    for (const [position, each] of moved.entries())
      await tx
        .update(dutyKinds)
        .set({ position: position + 1 })
        .where(and(eq(dutyKinds.teamId, ctx.team.id), eq(dutyKinds.key, each)));
    await recordActivity(tx, ctx, { kind: "duties.changed", details: { key } });
    return { keys: moved };
  });
};

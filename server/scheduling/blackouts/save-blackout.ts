import * as z from "zod";
import { blackouts } from "#db/schema.ts";
import { blackoutInput } from "#domain/scheduling/blackouts/blackout-input.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";

/** `id` is made by whoever asks; one that is stored is changed. */
export const saveBlackoutInput = z.object({ id: z.uuid(), entry: blackoutInput });

/** Adds days off of the team, or changes those of this id: asking twice is once. Throws forbidden. */
export const saveBlackout = async (ctx: ActingContext, { id, entry }: z.infer<typeof saveBlackoutInput>) => {
  if (!can(ctx.asker, "blackout.edit")) throw forbidden();
  return write(ctx, async (tx) => {
    const by = { createdBy: ctx.asker.userId, createdAt: ctx.now };
    await tx
      .insert(blackouts)
      .values({ teamId: ctx.team.id, id, ...entry, ...by })
      .onConflictDoUpdate({ target: [blackouts.teamId, blackouts.id], set: entry });
    await recordActivity(tx, ctx, { kind: "blackouts.changed", details: { what: "saved" } });
    return { id };
  });
};

import { and, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import { dutyKinds } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";

export const archiveKindInput = z.object({ key: z.string().max(100) });

/** Ends a duty: sessions no longer ask for it; who has it or had it keeps it. Naming it again brings it back. Twice is once. Throws forbidden. */
export const archiveKind = async (ctx: ActingContext, { key }: z.infer<typeof archiveKindInput>) => {
  if (!can(ctx.asker, "duty.edit")) throw forbidden();
  return write(ctx, async (tx) => {
    const ended = await tx
      .update(dutyKinds)
      .set({ archivedAt: ctx.now })
      .where(and(eq(dutyKinds.teamId, ctx.team.id), eq(dutyKinds.key, key), isNull(dutyKinds.archivedAt)))
      .returning({ key: dutyKinds.key });
    if (ended.length > 0) await recordActivity(tx, ctx, { kind: "duties.changed", details: { key } });
    return { key };
  });
};

import { and, eq } from "drizzle-orm";
import type * as z from "zod";
import { dutyKinds } from "#db/schema.ts";
import { dutyKeyOf, type dutyKindInput, sameDutyName } from "#domain/presenters/duty-kind.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";

/**
 * Names a duty, or gives one another name or number; its key stays. A new one that was archived under that name comes back with what it was;
 * a new one that is there already stays as it is, and so does one that is given what it has. Throws forbidden, not_found, conflict (duty_taken).
 */
export const saveKind = async (ctx: ActingContext, input: z.output<typeof dutyKindInput>) => {
  if (!can(ctx.asker, "duty.edit")) throw forbidden();
  const { name, perSession } = input;
  return write(ctx, async (tx) => {
    const kinds = await tx.select().from(dutyKinds).where(eq(dutyKinds.teamId, ctx.team.id));
    const same = kinds.find((kind) => sameDutyName(kind.name, name));
    if (input.key) {
      const before = kinds.find(({ key }) => key === input.key);
      if (!before) throw notFound();
      if (same && same.key !== input.key) throw new AppError("conflict", "duty_taken");
      if (before.name === name && before.perSession === perSession && !before.archivedAt)
        return { key: before.key };
    } else if (same && !same.archivedAt) return { key: same.key };
    const key = input.key ?? same?.key;
    const position = Math.max(0, ...kinds.map((kind) => kind.position)) + 1;
    const made =
      key ??
      dutyKeyOf(
        name,
        kinds.map((kind) => kind.key),
      );
    if (key)
      await tx
        .update(dutyKinds)
        .set({ name, perSession, archivedAt: null, ...(input.key ? {} : { position }) })
        .where(and(eq(dutyKinds.teamId, ctx.team.id), eq(dutyKinds.key, key)));
    else
      await tx
        .insert(dutyKinds)
        .values({ teamId: ctx.team.id, key: made, name, perSession, position, createdAt: ctx.now });
    await recordActivity(tx, ctx, { kind: "duties.changed", details: { key: made } });
    return { key: made };
  });
};

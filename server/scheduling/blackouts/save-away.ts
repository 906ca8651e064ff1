import { and, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import { away, members } from "#db/schema.ts";
import { awayInput } from "#domain/scheduling/blackouts/blackout-input.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { listHeldThen } from "./list-held-then.ts";

/** `id` is made by whoever asks; without `userId` it is about oneself. */
export const saveAwayInput = z.object({
  id: z.uuid(),
  userId: z
    .uuid()
    .transform((id) => id as UserId)
    .optional(),
  span: awayInput,
});

/** Notes that a member is away, or changes what was noted under this id; gives the places they hold then. Throws forbidden for others than organizers, not_found for who is not in the team. */
export const saveAway = async (ctx: ActingContext, input: z.infer<typeof saveAwayInput>) => {
  const { id, span } = input;
  const userId = input.userId ?? ctx.asker.userId;
  if (!can(ctx.asker, "away.set", { holder: userId })) throw forbidden();
  return write(ctx, async (tx) => {
    const inTeam = and(
      eq(members.teamId, ctx.team.id),
      eq(members.userId, userId),
      isNull(members.removedAt),
    );
    if ((await tx.select({ id: members.userId }).from(members).where(inTeam)).length === 0) throw notFound();
    const [stored] = await tx
      .select({ userId: away.userId })
      .from(away)
      .where(and(eq(away.teamId, ctx.team.id), eq(away.id, id)));
    if (stored && stored.userId !== userId) throw notFound();
    const values = { startsOn: span.startsOn, endsOn: span.endsOn, note: span.note || null };
    const by = { createdBy: ctx.asker.userId, createdAt: ctx.now };
    await tx
      .insert(away)
      .values({ teamId: ctx.team.id, id, userId, ...values, ...by })
      .onConflictDoUpdate({ target: [away.teamId, away.id], set: values });
    await recordActivity(tx, ctx, { kind: "blackouts.changed", details: { what: "away", userId } });
    return { id, places: await listHeldThen(tx, ctx, userId, span) };
  });
};

import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { teams } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { teamNameInput, timeZoneInput } from "./create-team.ts";
import { currentAsker } from "./current-asker.ts";

export const updateTeamInput = z.object({
  name: teamNameInput,
  timeZone: timeZoneInput,
  /** What the form showed before it was edited. */
  before: z.object({ name: z.string().max(80), timeZone: z.string().max(60) }),
});

/** Renames the team or moves its home zone; its address stays. Throws forbidden, conflict (with what it is now) when somebody saved in between. */
export const updateTeam = async (
  ctx: ActingContext,
  input: z.infer<typeof updateTeamInput>,
): Promise<{ name: string; timeZone: string }> =>
  write(ctx, async (tx) => {
    if (!can(await currentAsker(tx, ctx), "team.edit")) throw forbidden();
    const after = { name: input.name, timeZone: input.timeZone };
    const { name, timeZone } = input.before;
    const [changed] = await tx
      .update(teams)
      .set(after)
      .where(and(eq(teams.id, ctx.team.id), eq(teams.name, name), eq(teams.timeZone, timeZone)))
      .returning({ id: teams.id });
    if (!changed) {
      const [current] = await tx
        .select({ name: teams.name, timeZone: teams.timeZone })
        .from(teams)
        .where(eq(teams.id, ctx.team.id));
      // A retry of a save whose answer was lost is no conflict.
      if (current?.name === after.name && current.timeZone === after.timeZone) return after;
      throw new AppError("conflict", "changed_meanwhile", { current });
    }
    await recordActivity(tx, ctx, { kind: "team.changed" });
    return after;
  });

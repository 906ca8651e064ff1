import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { users } from "#db/schema.ts";
import { personNameInput } from "#domain/teams/person-name.ts";
import type { SignedInContext } from "#server/context.ts";
import { timeZoneInput } from "#server/teams/create-team.ts";

export const updateProfileInput = z.object({
  name: personNameInput.optional(),
  timeZone: timeZoneInput.optional(),
  singleKeys: z.boolean().optional(),
});

/** Changes what is given of my name, zone and keys; gives all three as they now are. */
export const updateProfile = async (ctx: SignedInContext, input: z.infer<typeof updateProfileInput>) => {
  const { name, timeZone, singleKeys } = input;
  // Only what was given: a name changed in another tab at the same moment must not be put back.
  const given = {
    ...(name !== undefined && { name }),
    ...(timeZone !== undefined && { timeZone }),
    ...(singleKeys !== undefined && {
      singleKeysOffAt: singleKeys ? null : sql`coalesce(${users.singleKeysOffAt}, ${ctx.now})`,
    }),
  };
  const asBefore = { name: ctx.me.name, timeZone: ctx.me.timeZone, singleKeys: !ctx.me.singleKeysOff };
  if (Object.keys(given).length === 0) return asBefore;
  const [me] = await ctx.db
    .update(users)
    .set(given)
    .where(eq(users.id, ctx.me.userId))
    .returning({
      name: users.name,
      timeZone: users.timeZone,
      singleKeys: sql<boolean>`${users.singleKeysOffAt} is null`,
    });
  return me ?? asBefore;
};

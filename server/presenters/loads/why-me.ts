import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { assignments } from "#db/schema.ts";
import { describeWhy } from "#domain/presenters/describe-load.ts";
import { meanLoad } from "#domain/presenters/load.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden, notFound } from "#server/errors.ts";
import { readLoads } from "./read-loads.ts";

export const whyMeInput = z.object({ assignmentId: z.uuid() });

/** Why the asker has a duty: in the words of the moment it was decided, where they were kept, and by the numbers of now. Throws forbidden to others, not_found. */
export const whyMe = async (
  ctx: TeamContext,
  { assignmentId }: z.infer<typeof whyMeInput>,
): Promise<{ why: string | null; now: string }> => {
  const [row] = await ctx.db
    .select({ userId: assignments.userId, why: assignments.why })
    .from(assignments)
    .where(and(eq(assignments.teamId, ctx.team.id), eq(assignments.id, assignmentId)));
  if (!row) throw notFound();
  if (!can(ctx.asker, "presenter.answer", { holder: row.userId })) throw forbidden();
  const loads = await readLoads(ctx);
  const mine = loads.find(({ userId }) => userId === row.userId);
  return { why: row.why, now: mine ? describeWhy(mine, meanLoad(loads)) : "" };
};

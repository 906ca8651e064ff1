import type * as z from "zod";
import type { PlanChange } from "#domain/seasons/diff-plans.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { replan } from "./replan.ts";
import type { seasonIdInput } from "./season-row.ts";

/** What planning a published season anew would change, in sentences; `fingerprint` is what an organizer agrees to. Nothing moves by this. Throws forbidden, not_found, refused. */
export const proposeChange = async (
  ctx: TeamContext,
  { seasonId }: z.infer<typeof seasonIdInput>,
): Promise<{ changes: PlanChange[]; fingerprint: string }> => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  const { changes, fingerprint } = await replan(ctx, seasonId);
  return { changes, fingerprint };
};

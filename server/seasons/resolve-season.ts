import type * as z from "zod";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { keepPlan } from "./keep-plan.ts";
import { planOffThread } from "./plan-off-thread.ts";
import { readWorld } from "./read-world.ts";
import { type draftInput, loadDraft } from "./season-row.ts";

/** Plans a draft anew from votes, loads and absences as they are now; what is locked stays. Gives the new version and what changed by itself. Throws forbidden, not_found, refused, conflict. */
export const resolveSeason = async (ctx: ActingContext, input: z.infer<typeof draftInput>) => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  const season = await loadDraft(ctx.db, ctx, input);
  const { request, plan } = season;
  const { sessions } = plan;
  const world = await readWorld(ctx, request, sessions, plan.pool);
  const { perSession, minGap } = request;
  const { dateNotes } = plan;
  const solved = await planOffThread({
    kind: "plan",
    problem: { perSession, minGap, sessions, world, dateNotes },
  });
  return { ...(await keepPlan(ctx, season, solved)), notes: solved.notes };
};

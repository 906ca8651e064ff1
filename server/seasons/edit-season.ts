import type * as z from "zod";
import { type Edit, editInput } from "#domain/seasons/edit-input.ts";
import { editSessions } from "#domain/seasons/edit-sessions.ts";
import { isElsewhere } from "#domain/seasons/is-elsewhere.ts";
import type { SeasonWorld } from "#domain/seasons/season-world.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden, notFound } from "#server/errors.ts";
import { keepPlan } from "./keep-plan.ts";
import { planOffThread } from "./plan-off-thread.ts";
import { readWorld } from "./read-world.ts";
import { draftInput, loadDraft } from "./season-row.ts";

export const editSeasonInput = draftInput.extend({ edit: editInput });

/**
 * Changes one thing of a draft by hand and plans around it, with everybody else where they are as far as they can. Gives the new version. Throws forbidden,
 * not_found, refused (published, discarded, season_…), conflict (changed_meanwhile, details: version).
 */
export const editSeason = async (ctx: ActingContext, input: z.infer<typeof editSeasonInput>) => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  const season = await loadDraft(ctx.db, ctx, input);
  const { request, plan } = season;
  const edited = editSessions(plan.sessions, input.edit, { ...request, now: ctx.now });
  if (!edited.ok) throw new AppError("refused", edited.reason);
  const { sessions } = edited;
  const world = await readWorld(ctx, request, sessions, plan.pool);
  expectKnown(input.edit, world);
  const { perSession, minGap } = request;
  const { dateNotes } = plan;
  const solved = await planOffThread({
    kind: "adjust",
    problem: { perSession, minGap, sessions, world, dateNotes },
  });
  return keepPlan(ctx, season, solved);
};

// A paper that waits may be put on a date, a stranger or a paper of elsewhere may not.
const expectKnown = (edit: Edit, { members, papers, elsewhere }: SeasonWorld): void => {
  if (edit.do === "seat" && !members.some(({ userId }) => userId === edit.userId)) throw notFound();
  if (edit.do === "seat" && isElsewhere({ elsewhere }, edit.cell.sessionId, edit.userId))
    throw new AppError("refused", "elsewhere_then");
  if (edit.do === "move" && !papers.some(({ paperId }) => paperId === edit.paperId))
    throw new AppError("refused", "season_moved_on");
};

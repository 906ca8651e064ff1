import * as z from "zod";
import { paperIdsInput } from "#domain/scheduling/session-input.ts";
import { mayEdit } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { paperIdsOf } from "./move-papers.ts";
import { putPapers } from "./put-papers.ts";
import { loadSession } from "./session-row.ts";

/** `was` is the list the organizer saw; with it, a change by somebody else in between is a conflict and not lost. */
export const setSessionPapersInput = z.object({
  sessionId: z.uuid(),
  paperIds: paperIdsInput,
  was: z.array(z.uuid()).max(100).optional(),
});

/** Sets a session's papers and their order. Throws forbidden, not_found, refused (over; paper discussed or archived), conflict. */
export const setSessionPapers = async (ctx: ActingContext, input: z.infer<typeof setSessionPapersInput>) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  const { sessionId, paperIds, was } = input;
  return write(ctx, async (tx) => {
    const answer = mayEdit(await loadSession(tx, ctx, sessionId));
    if (!answer.ok) throw new AppError("refused", answer.reason);
    const now = await paperIdsOf(tx, ctx.team.id, sessionId);
    if (was && was.join() !== now.join() && now.join() !== paperIds.join())
      throw new AppError("conflict", "changed_meanwhile", { theirs: now, yours: paperIds });
    if (await putPapers(tx, ctx, sessionId, paperIds))
      await recordActivity(tx, ctx, { kind: "session.changed", sessionId, details: { what: "papers" } });
    return { sessionId, paperIds };
  });
};

import * as z from "zod";
import { paperIdsInput, paperMinutesInput } from "#domain/scheduling/session-input.ts";
import { mayEdit } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { paperMinutesOf } from "./move-papers.ts";
import { putPapers } from "./put-papers.ts";
import { loadSession } from "./session-row.ts";

/** `was` is the list the organizer saw; with it, a change by somebody else in between is a conflict and not lost. */
export const setSessionPapersInput = z.object({
  sessionId: z.uuid(),
  paperIds: paperIdsInput,
  was: z.array(z.uuid()).max(100).optional(),
  /** Papers that are not named keep their minutes. */
  minutes: paperMinutesInput.default([]),
  /** The minutes the organizer saw, as `was`. */
  minutesWere: paperMinutesInput.optional(),
});

/** Sets a session's papers, their order and how long each is discussed. Throws forbidden, not_found, refused (over; paper discussed or archived), conflict. */
export const setSessionPapers = async (ctx: ActingContext, input: z.infer<typeof setSessionPapersInput>) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  const { sessionId, paperIds, was } = input;
  return write(ctx, async (tx) => {
    const answer = mayEdit(await loadSession(tx, ctx, sessionId));
    if (!answer.ok) throw new AppError("refused", answer.reason);
    const minutes = byPaper(input.minutes);
    const stored = await paperMinutesOf(tx, ctx.team.id, sessionId);
    const now = [...stored.keys()];
    const moved = was && was.join() !== now.join() && now.join() !== paperIds.join();
    // Nobody's minutes are lost: what was seen, and what is wanted, both differ from what is stored.
    const retimed = input.minutesWere?.some(
      ({ paperId, minutes: seen }) =>
        stored.has(paperId) &&
        stored.get(paperId) !== seen &&
        minutes.has(paperId) &&
        minutes.get(paperId) !== stored.get(paperId),
    );
    if (moved || retimed) {
      const theirMinutes = now.map((paperId) => ({ paperId, minutes: stored.get(paperId) ?? null }));
      throw new AppError("conflict", "changed_meanwhile", { theirs: now, theirMinutes, yours: paperIds });
    }
    if (await putPapers(tx, ctx, sessionId, paperIds, minutes))
      await recordActivity(tx, ctx, { kind: "session.changed", sessionId, details: { what: "papers" } });
    return { sessionId, paperIds };
  });
};

const byPaper = (minutes: z.infer<typeof paperMinutesInput>) =>
  new Map(minutes.map(({ paperId, minutes }) => [paperId, minutes]));

import * as z from "zod";
import { sessionTextInput } from "#domain/scheduling/session-input.ts";
import { mayEdit } from "#domain/scheduling/session-state.ts";
import { movesSession, resolveTime } from "#domain/scheduling/session-time.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { readClashes } from "./read-clashes.ts";
import { rewriteSession } from "./rewrite-session.ts";
import { loadSession, saysSame, sessionTextOf } from "./session-row.ts";

/** `version` is the one the writer read; the whole text is sent, as the form shows it. */
export const updateSessionInput = sessionTextInput.extend({
  sessionId: z.uuid(),
  version: z.int().positive(),
});

/**
 * Changes what is written about a session. Calendars get a new revision only when time or place changed. A move never fails by who is
 * needed elsewhere then: people may arrange it. The answer names them.
 * Throws forbidden, not_found, refused once it is over, conflict (`changed_meanwhile`, details: theirs, yours, version).
 */
export const updateSession = async (ctx: ActingContext, input: z.infer<typeof updateSessionInput>) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  const { sessionId, version, when, title, place, meetingUrl, notes } = input;
  const yours = { title, when, place, meetingUrl, notes };
  return write(ctx, async (tx) => {
    const before = await loadSession(tx, ctx, sessionId);
    const answer = mayEdit(before);
    if (!answer.ok) throw new AppError("refused", answer.reason);
    const { time, moved, ambiguous } = resolveTime(when, before.zone ?? ctx.team.timeZone);
    const after = { ...time, title, place, meetingUrl, notes };
    const same = { sessionId, version: before.version, moved, ambiguous, clashes: [] as string[] };
    if (saysSame(before, after)) return same;
    if (before.version !== version)
      throw new AppError("conflict", "changed_meanwhile", {
        theirs: sessionTextOf(before),
        yours,
        version: before.version,
      });
    const rewritten = await rewriteSession(tx, ctx, before, after);
    const clashes = movesSession(before, { ...before, ...after })
      ? await readClashes(tx, ctx, sessionId)
      : [];
    return { ...same, version: rewritten, clashes: clashes.map(({ sentence }) => sentence) };
  });
};

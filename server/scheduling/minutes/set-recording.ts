import { and, eq } from "drizzle-orm";
import * as z from "zod";
import { sessions } from "#db/schema.ts";
import { webAddress } from "#domain/scheduling/minutes/minutes-input.ts";
import { hasBegun } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { loadSession, momentOf } from "../session-row.ts";

export const setRecordingInput = z.object({
  sessionId: z.uuid(),
  /** null takes it away. */
  url: webAddress.nullable(),
  /** What the writer saw; another one by now is a conflict. */
  was: z.string().nullable(),
});

/** Links a session's recording, once it has begun. Throws forbidden, not_found, refused (too early, cancelled), conflict. */
export const setRecording = async (ctx: ActingContext, input: z.infer<typeof setRecordingInput>) => {
  if (!can(ctx.asker, "session.note")) throw forbidden();
  const { sessionId, url, was } = input;
  return write(ctx, async (tx) => {
    const session = await loadSession(tx, ctx, sessionId);
    if (session.cancelledAt) throw new AppError("refused", "session_over");
    if (!hasBegun(session, momentOf(ctx))) throw new AppError("refused", "recording_early");
    const { recordingUrl } = session;
    if (recordingUrl === url) return { sessionId };
    if (recordingUrl !== was)
      throw new AppError("conflict", "changed_meanwhile", { yours: url, theirs: recordingUrl });
    await tx
      .update(sessions)
      .set({ recordingUrl: url, changedAt: ctx.now })
      .where(and(eq(sessions.teamId, ctx.team.id), eq(sessions.id, sessionId)));
    await recordActivity(tx, ctx, { kind: "session.changed", sessionId, details: { what: "recording" } });
    return { sessionId };
  });
};

import { sql } from "drizzle-orm";
import * as z from "zod";
import { sessions } from "#db/schema.ts";
import { mayUndo } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { tellOfSessions } from "#server/tell-of-sessions.ts";
import { write } from "#server/write.ts";
import { reschedulePapers, undiscussPapers } from "./move-papers.ts";
import { loadSession } from "./session-row.ts";
import { setOutcome } from "./set-outcome.ts";

export const reopenSessionInput = z.object({ sessionId: z.uuid() });

/** Takes back held, not held or cancelled, for 30 days: the session is open and its papers scheduled, as before, out of the archive too. Throws forbidden, not_found, refused. */
export const reopenSession = async (
  ctx: ActingContext,
  { sessionId }: z.infer<typeof reopenSessionInput>,
) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  return write(ctx, async (tx) => {
    const session = await loadSession(tx, ctx, sessionId);
    const answer = mayUndo(session, ctx);
    if (!answer.ok) throw new AppError("refused", answer.reason);
    const revision = session.cancelledAt ? { icsSequence: sql`${sessions.icsSequence} + 1` } : {};
    const paperIds = await setOutcome(tx, ctx, sessionId, "reopened", revision);
    if (session.cancelledAt) await tellOfSessions(tx, ctx);
    if (session.heldAt) await undiscussPapers(tx, ctx.team.id, paperIds);
    await reschedulePapers(tx, ctx.team.id, paperIds);
    return { sessionId };
  });
};

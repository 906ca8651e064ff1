import * as z from "zod";
import { mayMark } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { discussPapers } from "./move-papers.ts";
import { loadSession, momentOf } from "./session-row.ts";
import { setOutcome } from "./set-outcome.ts";

export const markHeldInput = z.object({ sessionId: z.uuid() });

/** Says that a session took place: its papers are discussed, on its date. Twice is once. Throws forbidden, not_found, refused. */
export const markHeld = async (ctx: ActingContext, { sessionId }: z.infer<typeof markHeldInput>) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  return write(ctx, async (tx) => {
    const session = await loadSession(tx, ctx, sessionId);
    if (session.heldAt) return { sessionId };
    const answer = mayMark(session, momentOf(ctx));
    if (!answer.ok) throw new AppError("refused", answer.reason);
    const paperIds = await setOutcome(tx, ctx, sessionId, "held", { heldAt: ctx.now });
    await discussPapers(tx, ctx.team.id, paperIds, session.onDate);
    return { sessionId };
  });
};

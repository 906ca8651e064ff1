import * as z from "zod";
import { whyInput } from "#domain/scheduling/session-input.ts";
import { mayMark } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { freePapers } from "./move-papers.ts";
import { loadSession, momentOf } from "./session-row.ts";
import { setOutcome } from "./set-outcome.ts";

export const markNotHeldInput = z.object({ sessionId: z.uuid(), reason: whyInput });

/** Says that a session did not take place, and why; its papers become candidates again. Twice is once. Throws forbidden, not_found, refused. */
export const markNotHeld = async (
  ctx: ActingContext,
  { sessionId, reason }: z.infer<typeof markNotHeldInput>,
) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  return write(ctx, async (tx) => {
    const session = await loadSession(tx, ctx, sessionId);
    if (session.notHeldAt) return { sessionId };
    const answer = mayMark(session, momentOf(ctx));
    if (!answer.ok) throw new AppError("refused", answer.reason);
    const end = { notHeldAt: ctx.now, notHeldReason: reason };
    await freePapers(tx, ctx.team.id, await setOutcome(tx, ctx, sessionId, "not_held", end));
    return { sessionId };
  });
};

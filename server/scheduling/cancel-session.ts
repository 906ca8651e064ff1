import * as z from "zod";
import { whyInput } from "#domain/scheduling/session-input.ts";
import { mayCancel } from "#domain/scheduling/session-state.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { callOffSession } from "./call-off-session.ts";
import { loadSession, momentOf } from "./session-row.ts";

export const cancelSessionInput = z.object({ sessionId: z.uuid(), reason: whyInput });

/** Cancels a session before it begins; its papers become candidates unless another session has them. Twice is once. Throws forbidden, not_found, refused. */
export const cancelSession = async (
  ctx: ActingContext,
  { sessionId, reason }: z.infer<typeof cancelSessionInput>,
) => {
  if (!can(ctx.asker, "session.plan")) throw forbidden();
  return write(ctx, async (tx) => {
    const session = await loadSession(tx, ctx, sessionId);
    if (session.cancelledAt) return { sessionId };
    const answer = mayCancel(session, momentOf(ctx));
    if (!answer.ok) throw new AppError("refused", answer.reason);
    await callOffSession(tx, ctx, sessionId, reason);
    return { sessionId };
  });
};

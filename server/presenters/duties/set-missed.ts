import * as z from "zod";
import { statusAfterHeld } from "#domain/presenters/assignment.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { loadAssignment } from "../load-assignment.ts";
import { setStatus } from "../set-status.ts";
import { heldSession } from "./held-session.ts";

export const setMissedInput = z.object({ assignmentId: z.uuid(), missed: z.boolean() });

/** Notes that somebody was not there for what they had taken on at a session that was held, or was after all. Throws forbidden, not_found, refused (session_not_held, not_taken_on), conflict (place_taken). */
export const setMissed = async (ctx: ActingContext, input: z.infer<typeof setMissedInput>) => {
  if (!can(ctx.asker, "presenter.assign")) throw forbidden();
  return write(ctx, async (tx) => {
    const { status, ...assignment } = await loadAssignment(tx, ctx, input.assignmentId);
    await heldSession(tx, ctx, assignment.sessionId);
    const after = statusAfterHeld(status, input.missed);
    if (!after.ok) throw new AppError("refused", after.reason);
    if (after.status === status) return { assignmentId: assignment.id, status };
    return setStatus(tx, ctx, assignment, after.status);
  });
};

import * as z from "zod";
import { holdsPlace } from "#domain/presenters/assignment.ts";
import { whyInput } from "#domain/scheduling/session-input.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { mailDropOut } from "./duties/mail-drop-out.ts";
import { stepIn } from "./duties/step-in.ts";
import { loadAssignment } from "./load-assignment.ts";
import { openSession } from "./open-place.ts";
import { setStatus } from "./set-status.ts";

export const withdrawAssignmentInput = z.object({ assignmentId: z.uuid(), reason: whyInput });

/**
 * Frees a place: its holder steps back, or an organizer takes them off. Where a presenter steps back so late that a backup has no time to be asked
 * again, the backup who accepted takes over. Whoever asked a holder who steps back is told. Nothing to free is fine. Throws forbidden, not_found, refused.
 */
export const withdrawAssignment = async (
  ctx: ActingContext,
  input: z.infer<typeof withdrawAssignmentInput>,
) =>
  write(ctx, async (tx) => {
    const { status, ...assignment } = await loadAssignment(tx, ctx, input.assignmentId);
    const mine = can(ctx.asker, "presenter.answer", { holder: assignment.userId });
    if (!mine && !can(ctx.asker, "presenter.assign")) throw forbidden();
    if (!holdsPlace(status)) return { assignmentId: assignment.id, status };
    const session = await openSession(tx, ctx, assignment.sessionId);
    const freed = await setStatus(tx, ctx, assignment, "withdrawn", input.reason);
    if (!mine) return freed;
    const steppedIn = status === "accepted" ? await stepIn(tx, ctx, session, assignment) : null;
    await mailDropOut(tx, ctx, session, { ...assignment, status, reason: input.reason, steppedIn });
    return freed;
  });

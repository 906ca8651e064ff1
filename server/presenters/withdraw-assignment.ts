import * as z from "zod";
import { holdsPlace } from "#domain/presenters/assignment.ts";
import { whyInput } from "#domain/scheduling/session-input.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { loadAssignment } from "./load-assignment.ts";
import { openSession } from "./open-place.ts";
import { setStatus } from "./set-status.ts";

export const withdrawAssignmentInput = z.object({ assignmentId: z.uuid(), reason: whyInput });

/** Frees a presenter's place: its holder steps back, or an organizer takes them off. Nothing to free is fine. Throws forbidden, not_found, refused. */
export const withdrawAssignment = async (
  ctx: ActingContext,
  input: z.infer<typeof withdrawAssignmentInput>,
) =>
  write(ctx, async (tx) => {
    const { status, ...assignment } = await loadAssignment(tx, ctx, input.assignmentId);
    const mine = can(ctx.asker, "presenter.answer", { holder: assignment.userId });
    if (!mine && !can(ctx.asker, "presenter.assign")) throw forbidden();
    if (!holdsPlace(status)) return { assignmentId: assignment.id, status };
    await openSession(tx, ctx, assignment.sessionId);
    return setStatus(tx, ctx, assignment, "withdrawn", input.reason);
  });

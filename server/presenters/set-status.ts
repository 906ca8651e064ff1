import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { assignments } from "#db/schema.ts";
import { type AssignmentStatus, presenterDuty } from "#domain/presenters/assignment.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { enqueueReminder } from "./duties/enqueue-reminder.ts";

type Assignment = { id: string; sessionId: string; paperId: string | null; userId: string; duty?: string };

/** A job sets a status without an asker. */
type Setting = Pick<ActingContext, "team" | "queue" | "now"> & Partial<Pick<ActingContext, "asker">>;

/** Writes down where a member stands in a duty from now on, with their reason if they gave one, and tells the team. */
export const setStatus = async <Status extends AssignmentStatus>(
  tx: Tx,
  ctx: Setting,
  { id, sessionId, paperId, userId, duty = presenterDuty }: Assignment,
  status: Status,
  reason: string | null = null,
): Promise<{ assignmentId: string; status: Status }> => {
  await tx
    .update(assignments)
    .set({ status, reason, answeredAt: ctx.now })
    .where(and(eq(assignments.teamId, ctx.team.id), eq(assignments.id, id)));
  const details = { assignmentId: id, userId, status };
  await recordActivity(tx, ctx, {
    kind: "assignment.changed",
    sessionId,
    ...(paperId ? { paperId } : {}),
    details,
  });
  if (status === "accepted" && duty === presenterDuty) await enqueueReminder(tx, ctx, sessionId);
  return { assignmentId: id, status };
};

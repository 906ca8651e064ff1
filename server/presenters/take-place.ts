import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { assignments } from "#db/schema.ts";
import { backupDuty, holdsPlace, presenterDuty } from "#domain/presenters/assignment.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { checkElsewhere } from "./check-elsewhere.ts";
import { enqueueReminder } from "./duties/enqueue-reminder.ts";
import { assignmentColumns } from "./load-assignment.ts";
import type { Place } from "./open-place.ts";
import { setStatus } from "./set-status.ts";

/** Who stands in a place now; undefined while it is free. */
export const holderOf = async (
  tx: Tx,
  { team }: Pick<ActingContext, "team">,
  { sessionId, paperId, duty = presenterDuty, place = 1 }: Place,
) => {
  const rows = await tx
    .select(assignmentColumns)
    .from(assignments)
    .where(
      and(
        eq(assignments.teamId, team.id),
        eq(assignments.sessionId, sessionId),
        paperId ? eq(assignments.paperId, paperId) : isNull(assignments.paperId),
        eq(assignments.duty, duty),
        eq(assignments.place, place),
      ),
    );
  return rows.find(({ status }) => holdsPlace(status));
};

type Taking = Place & {
  userId: UserId;
  /** Until when an offer waits, why this member, and the season that planned it. */
  answerBy?: string | null;
  why?: string | null;
  seasonId?: string | null;
};

type Acting = Pick<ActingContext, "team" | "queue" | "now" | "asker">;

/**
 * Writes somebody into a place, tells the team, and enqueues what is to follow: the end of an offer, the reminder of materials.
 * A backup who presents is the backup no longer. Throws refused (elsewhere_then, presents_it); a place that is held is conflict/place_taken, a
 * member who is in that duty there already conflict/booked_already, by their keys.
 */
export const takePlace = async (
  tx: Tx,
  ctx: Acting,
  { sessionId, paperId = null, duty = presenterDuty, place = 1, userId, answerBy = null, ...more }: Taking,
  status: "offered" | "accepted",
): Promise<string> => {
  await checkElsewhere(tx, ctx, { sessionId, userId }, status);
  await partBackup(tx, ctx, { sessionId, paperId, duty, userId });
  const id = newId();
  await tx.insert(assignments).values({
    teamId: ctx.team.id,
    id,
    sessionId,
    paperId,
    duty,
    place,
    userId,
    answerBy,
    why: more.why ?? null,
    seasonId: more.seasonId ?? null,
    status,
    createdBy: ctx.asker.userId,
    createdAt: ctx.now,
    answeredAt: status === "accepted" ? ctx.now : null,
  });
  const details = { assignmentId: id, userId, status };
  await recordActivity(tx, ctx, {
    kind: "assignment.changed",
    sessionId,
    ...(paperId ? { paperId } : {}),
    details,
  });
  if (status === "offered" && answerBy)
    await ctx.queue.enqueue(
      tx,
      "presenters.expire-offer",
      { teamId: ctx.team.id, assignmentId: id },
      answerBy,
    );
  if (status === "accepted" && duty === presenterDuty) await enqueueReminder(tx, ctx, sessionId);
  return id;
};

// Nobody is presenter and backup of the same.
const partBackup = async (tx: Tx, ctx: Acting, { userId, duty, ...place }: Place & { userId: UserId }) => {
  if (duty === backupDuty) {
    const presenter = await holderOf(tx, ctx, place);
    if (presenter?.userId === userId) throw new AppError("refused", "presents_it");
  }
  if (duty !== presenterDuty) return;
  const backup = await holderOf(tx, ctx, { ...place, duty: backupDuty });
  if (backup?.userId === userId) await setStatus(tx, ctx, backup, "withdrawn");
};

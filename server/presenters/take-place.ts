import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { assignments } from "#db/schema.ts";
import { holdsPlace, presenterDuty } from "#domain/presenters/assignment.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { recordActivity } from "#server/activity.ts";
import type { ActingContext } from "#server/context.ts";
import type { Place } from "./open-place.ts";

/** Who stands in a place now; undefined while it is free. */
export const holderOf = async (
  tx: Tx,
  { team }: Pick<ActingContext, "team">,
  { sessionId, paperId, duty = presenterDuty, place = 1 }: Place,
) => {
  const rows = await tx
    .select({
      id: assignments.id,
      sessionId: assignments.sessionId,
      paperId: assignments.paperId,
      userId: assignments.userId,
      status: assignments.status,
    })
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

/** Writes somebody into a place and tells the team. A place that is held is conflict/place_taken, a member who is in that duty there already conflict/booked_already, by their keys. */
export const takePlace = async (
  tx: Tx,
  ctx: ActingContext,
  { sessionId, paperId = null, duty = presenterDuty, place = 1, userId, ...more }: Taking,
  status: "offered" | "accepted",
): Promise<string> => {
  const id = newId();
  await tx.insert(assignments).values({
    teamId: ctx.team.id,
    id,
    sessionId,
    paperId,
    duty,
    place,
    userId,
    ...more,
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
  return id;
};

import { and, eq, isNull } from "drizzle-orm";
import * as z from "zod";
import type { Tx } from "#db/client.ts";
import { assignments } from "#db/schema.ts";
import { presenterDuty } from "#domain/presenters/assignment.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { assignmentColumns } from "../load-assignment.ts";
import { checkPlace, checkPresenter, placeInput } from "../open-place.ts";
import { setStatus } from "../set-status.ts";
import { holderOf, takePlace } from "../take-place.ts";
import { heldSession } from "./held-session.ts";

export const notePresenterInput = placeInput.extend({
  userId: z.uuid().transform((id) => id as UserId),
});

/**
 * Notes who really presented, or had another duty, at a session that was held: also instead of somebody who missed it or never answered.
 * The same again changes nothing. Throws forbidden, not_found, refused (session_not_held), conflict (place_taken, booked_already).
 */
export const notePresenter = async (ctx: ActingContext, input: z.infer<typeof notePresenterInput>) => {
  if (!can(ctx.asker, "presenter.assign")) throw forbidden();
  return write(ctx, async (tx) => {
    await heldSession(tx, ctx, input.sessionId);
    await checkPlace(tx, ctx, input);
    await checkPresenter(tx, ctx, input.userId);
    const holder = await holderOf(tx, ctx, input);
    if (holder?.userId === input.userId) {
      if (holder.status === "accepted") return { assignmentId: holder.id, status: "accepted" as const };
      return setStatus(tx, ctx, holder, "accepted");
    }
    if (holder?.status === "accepted") throw new AppError("conflict", "place_taken");
    if (holder) await setStatus(tx, ctx, holder, "withdrawn");
    const missed = await missedBy(tx, ctx, input);
    if (missed) return setStatus(tx, ctx, missed, "accepted");
    return { assignmentId: await takePlace(tx, ctx, input, "accepted"), status: "accepted" as const };
  });
};

const missedBy = async (
  tx: Tx,
  { team }: Pick<ActingContext, "team">,
  { sessionId, paperId, duty = presenterDuty, place = 1, userId }: z.infer<typeof notePresenterInput>,
) => {
  const [row] = await tx
    .select(assignmentColumns)
    .from(assignments)
    .where(
      and(
        eq(assignments.teamId, team.id),
        eq(assignments.sessionId, sessionId),
        paperId ? eq(assignments.paperId, paperId) : isNull(assignments.paperId),
        eq(assignments.duty, duty),
        eq(assignments.place, place),
        eq(assignments.userId, userId),
        eq(assignments.status, "missed"),
      ),
    );
  return row;
};

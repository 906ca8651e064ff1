import type * as z from "zod";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { checkElsewhere } from "./check-elsewhere.ts";
import { checkInTime } from "./check-in-time.ts";
import { checkPlace, openSession, placeInput } from "./open-place.ts";
import { setStatus } from "./set-status.ts";
import { holderOf, takePlace } from "./take-place.ts";

export const volunteerInput = placeInput;

/** Takes a free place, a presenter's or another duty's, for oneself, accepted at once; an offer of it to oneself is accepted. Throws forbidden, not_found, refused, conflict (place_taken, booked_already). */
export const volunteer = async (ctx: ActingContext, input: z.infer<typeof volunteerInput>) => {
  if (!can(ctx.asker, "presenter.volunteer")) throw forbidden();
  return write(ctx, async (tx) => {
    await openSession(tx, ctx, input.sessionId);
    await checkPlace(tx, ctx, input);
    const holder = await holderOf(tx, ctx, input);
    if (holder?.userId === ctx.asker.userId) {
      if (holder.status === "accepted") return { assignmentId: holder.id, status: "accepted" as const };
      await checkInTime(tx, holder);
      await checkElsewhere(tx, ctx, holder, "accepted");
      return setStatus(tx, ctx, holder, "accepted");
    }
    const assignmentId = await takePlace(tx, ctx, { ...input, userId: ctx.asker.userId }, "accepted");
    return { assignmentId, status: "accepted" as const };
  });
};

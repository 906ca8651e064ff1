import * as z from "zod";
import { answerByOf, beginOf } from "#domain/presenters/duty-times.ts";
import { sessionState } from "#domain/scheduling/session-state.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { momentOf } from "#server/scheduling/session-row.ts";
import { write } from "#server/write.ts";
import { readRules } from "./loads/read-rules.ts";
import { mailOffer } from "./mail-offer.ts";
import { checkPlace, checkPresenter, openSession, placeInput } from "./open-place.ts";
import { holderOf, takePlace } from "./take-place.ts";

export const assignPresenterInput = placeInput.extend({
  userId: z.uuid().transform((id) => id as UserId),
});

/**
 * Offers a member a place, a presenter's or another duty's, and mails them until when to answer; an organizer who takes it themselves has
 * accepted. Offering the same again changes nothing. Throws forbidden, not_found, refused, conflict (place_taken, booked_already).
 */
export const assignPresenter = async (ctx: ActingContext, input: z.infer<typeof assignPresenterInput>) => {
  if (!can(ctx.asker, "presenter.assign")) throw forbidden();
  return write(ctx, async (tx) => {
    const session = await openSession(tx, ctx, input.sessionId);
    await checkPlace(tx, ctx, input);
    await checkPresenter(tx, ctx, input.userId);
    const holder = await holderOf(tx, ctx, input);
    if (holder?.userId === input.userId) return { assignmentId: holder.id, status: holder.status };
    if (input.userId === ctx.asker.userId)
      return { assignmentId: await takePlace(tx, ctx, input, "accepted"), status: "accepted" as const };
    const { answerDays } = await readRules(tx, ctx);
    const answerBy = answerByOf(ctx.now, answerDays, beginOf(session, ctx.team.timeZone));
    const assignmentId = await takePlace(tx, ctx, { ...input, answerBy }, "offered");
    if (sessionState(session, momentOf(ctx)) === "planned")
      await mailOffer(tx, ctx, session, { ...input, answerBy });
    return { assignmentId, status: "offered" as const };
  });
};

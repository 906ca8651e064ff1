import * as z from "zod";
import { sessionState } from "#domain/scheduling/session-state.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { momentOf } from "#server/scheduling/session-row.ts";
import { write } from "#server/write.ts";
import { mailOffer } from "./mail-offer.ts";
import { checkPlace, checkPresenter, openSession } from "./open-place.ts";
import { holderOf, takePlace } from "./take-place.ts";

/** Without a paper, the place is that of the whole session's presenter. */
export const assignPresenterInput = z.object({
  sessionId: z.uuid(),
  paperId: z.uuid().nullish(),
  userId: z.uuid().transform((id) => id as UserId),
});

/**
 * Offers a member a presenter's place, and mails them; an organizer who takes it themselves has accepted.
 * Offering the same again changes nothing. Throws forbidden, not_found, refused, conflict (place_taken).
 */
export const assignPresenter = async (ctx: ActingContext, input: z.infer<typeof assignPresenterInput>) => {
  if (!can(ctx.asker, "presenter.assign")) throw forbidden();
  return write(ctx, async (tx) => {
    const session = await openSession(tx, ctx, input.sessionId);
    await checkPlace(tx, ctx, input);
    await checkPresenter(tx, ctx, input.userId);
    const holder = await holderOf(tx, ctx, input);
    if (holder?.userId === input.userId) return { assignmentId: holder.id, status: holder.status };
    const status = input.userId === ctx.asker.userId ? "accepted" : "offered";
    const assignmentId = await takePlace(tx, ctx, input, status);
    if (status === "offered" && sessionState(session, momentOf(ctx)) === "planned")
      await mailOffer(tx, ctx, session, input);
    return { assignmentId, status };
  });
};

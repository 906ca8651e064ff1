import * as z from "zod";
import { statusAfter } from "#domain/presenters/assignment.ts";
import { whyInput } from "#domain/scheduling/session-input.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { checkElsewhere } from "./check-elsewhere.ts";
import { checkInTime } from "./check-in-time.ts";
import { mailDropOut } from "./duties/mail-drop-out.ts";
import { loadAssignment } from "./load-assignment.ts";
import { checkPresenter, openSession } from "./open-place.ts";
import { setStatus } from "./set-status.ts";

export const answerOfferInput = z.object({
  assignmentId: z.uuid(),
  answer: z.enum(["accept", "decline"]),
  reason: whyInput,
});

/** Accepts or declines what one was offered; the same answer twice is one. Whoever asked is told of a no. Throws forbidden to anybody else, not_found, refused (session over; answered otherwise; withdrawn; too late; an observer by now; at another session then). */
export const answerOffer = async (ctx: ActingContext, input: z.infer<typeof answerOfferInput>) =>
  write(ctx, async (tx) => {
    const { status, answerBy, ...assignment } = await loadAssignment(tx, ctx, input.assignmentId);
    if (!can(ctx.asker, "presenter.answer", { holder: assignment.userId })) throw forbidden();
    const after = statusAfter(status, input.answer);
    if (!after.ok) throw new AppError("refused", after.reason);
    if (after.status === status) return { assignmentId: assignment.id, status };
    await checkInTime(tx, { status, answerBy });
    const session = await openSession(tx, ctx, assignment.sessionId);
    if (input.answer === "accept") {
      await checkPresenter(tx, ctx, assignment.userId);
      await checkElsewhere(tx, ctx, assignment, "accepted");
    }
    const reason = input.answer === "decline" ? input.reason : null;
    const answered = await setStatus(tx, ctx, assignment, after.status, reason);
    if (input.answer === "decline")
      await mailDropOut(tx, ctx, session, { ...assignment, status: "offered", reason });
    return answered;
  });

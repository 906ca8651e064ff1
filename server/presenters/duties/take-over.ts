import * as z from "zod";
import { backupDuty } from "#domain/presenters/assignment.ts";
import type { UserId } from "#domain/teams/ids.ts";
import { can } from "#domain/teams/policy.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { checkPlace, checkPresenter, openSession } from "../open-place.ts";
import { setStatus } from "../set-status.ts";
import { holderOf } from "../take-place.ts";
import { mailTakeOver } from "./mail-take-over.ts";
import { putBackupIn } from "./step-in.ts";

export const takeOverInput = z.object({ sessionId: z.uuid(), paperId: z.uuid().nullish() });

/**
 * The backup who accepted presents instead: by their own click or an organizer's where the presenter's place is free, or by the presenter
 * who hands over. Throws forbidden, not_found, refused (session_over, backup_not_in), conflict (place_taken).
 */
export const takeOver = async (ctx: ActingContext, input: z.infer<typeof takeOverInput>) =>
  write(ctx, async (tx) => {
    const session = await openSession(tx, ctx, input.sessionId);
    await checkPlace(tx, ctx, input);
    const presenter = await holderOf(tx, ctx, input);
    const backup = await holderOf(tx, ctx, { ...input, duty: backupDuty });
    const mine = (userId: string | undefined) => userId === ctx.asker.userId;
    if (!mine(presenter?.userId) && !mine(backup?.userId) && !can(ctx.asker, "presenter.assign"))
      throw forbidden();
    if (backup?.status !== "accepted") throw new AppError("refused", "backup_not_in");
    await checkPresenter(tx, ctx, backup.userId as UserId);
    if (presenter) {
      if (!mine(presenter.userId)) throw new AppError("conflict", "place_taken");
      await setStatus(tx, ctx, presenter, "withdrawn");
    }
    const assignmentId = await putBackupIn(tx, ctx, backup);
    await mailTakeOver(tx, ctx, session, {
      paperId: backup.paperId,
      from: (presenter?.userId ?? null) as UserId | null,
      to: backup.userId as UserId,
    });
    return { assignmentId, userId: backup.userId };
  });

import * as z from "zod";
import { isRanked } from "#domain/voting/round.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { writeUntold } from "#server/write.ts";
import { areShortlisted } from "./are-shortlisted.ts";
import { keepBallot } from "./keep-ballot.ts";
import { openBallot } from "./open-ballot.ts";
import type { MyBallot } from "./round-view.ts";

export const approvePaperInput = z.object({ roundId: z.uuid(), paperId: z.uuid(), approved: z.boolean() });

/**
 * Approves a paper on the reader's ballot or takes that back; a first word of either kind casts the ballot. Gives the ballot
 * after it. One paper at a time, so two tabs add up. Throws forbidden, not_found, refused.
 */
export const approvePaper = (
  ctx: ActingContext,
  { roundId, paperId, approved }: z.infer<typeof approvePaperInput>,
): Promise<MyBallot> =>
  writeUntold(ctx, async (tx) => {
    const open = await openBallot(tx, ctx, roundId);
    if (isRanked(open.round.method)) throw new AppError("refused", "round_ranks");
    if (!(await areShortlisted(tx, open.round, [paperId])))
      throw new AppError("refused", "paper_not_shortlisted");
    const others = (open.before?.approves ?? []).filter((id) => id !== paperId);
    return keepBallot(tx, ctx, open, { approves: approved ? [...others, paperId] : others, ranks: [] });
  });

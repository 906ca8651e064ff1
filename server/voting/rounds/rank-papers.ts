import * as z from "zod";
import { isRanked } from "#domain/voting/round.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { writeUntold } from "#server/write.ts";
import { areShortlisted } from "./are-shortlisted.ts";
import { keepBallot, saysSame } from "./keep-ballot.ts";
import { openBallot } from "./open-ballot.ts";
import type { MyBallot } from "./round-view.ts";

export const rankPapersInput = z.object({
  roundId: z.uuid(),
  ranks: z.array(z.array(z.uuid()).min(1).max(50)).max(50),
  /** The version of the ballot that was changed; null for a first one. */
  before: z.int().nullable(),
});

/**
 * Sets the reader's ranking and gives the ballot after it; the same twice is once. Throws forbidden, not_found, refused,
 * conflict with `theirs` when another tab changed it.
 */
export const rankPapers = (
  ctx: ActingContext,
  { roundId, ranks, before }: z.infer<typeof rankPapersInput>,
): Promise<MyBallot> =>
  writeUntold(ctx, async (tx) => {
    const open = await openBallot(tx, ctx, roundId);
    if (!isRanked(open.round.method)) throw new AppError("refused", "round_approves");
    const ranked = ranks.flat();
    if (new Set(ranked).size < ranked.length) throw new AppError("refused", "ranked_twice");
    if (!(await areShortlisted(tx, open.round, ranked)))
      throw new AppError("refused", "paper_not_shortlisted");
    const says = { approves: ranked, ranks };
    if (open.before && saysSame(open.before, says)) return open.before;
    if ((open.before?.version ?? null) !== before)
      throw new AppError("conflict", "changed_meanwhile", { theirs: open.before });
    return keepBallot(tx, ctx, open, says);
  });

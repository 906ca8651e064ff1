import * as z from "zod";
import type { ActingContext } from "#server/context.ts";
import { writeUntold } from "#server/write.ts";
import { keepBallot } from "./keep-ballot.ts";
import { openBallot } from "./open-ballot.ts";
import type { MyBallot } from "./round-view.ts";

export const castEmptyInput = z.object({ roundId: z.uuid() });

/**
 * Hands in a ballot that approves nothing, which counts as a voter. A ballot that is there stays as it is. Gives the ballot.
 * Throws forbidden, not_found, refused.
 */
export const castEmpty = (
  ctx: ActingContext,
  { roundId }: z.infer<typeof castEmptyInput>,
): Promise<MyBallot> =>
  writeUntold(ctx, async (tx) => {
    const open = await openBallot(tx, ctx, roundId);
    return open.before ?? keepBallot(tx, ctx, open, { approves: [], ranks: [] });
  });

import * as z from "zod";
import { ballots } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { writeUntold } from "#server/write.ts";
import { openBallot, ownBallot } from "./open-ballot.ts";

export const withdrawBallotInput = z.object({ roundId: z.uuid() });

/** Takes the reader's ballot back, as if never cast. Twice is once. Throws forbidden, not_found, refused. */
export const withdrawBallot = (
  ctx: ActingContext,
  { roundId }: z.infer<typeof withdrawBallotInput>,
): Promise<{ roundId: string }> =>
  writeUntold(ctx, async (tx) => {
    await openBallot(tx, ctx, roundId, "closed");
    await tx.delete(ballots).where(ownBallot(ctx, roundId));
    return { roundId };
  });

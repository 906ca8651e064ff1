import * as z from "zod";
import { ballots } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import { writeUntold } from "#server/write.ts";
import { ownBallot } from "./find-ballot.ts";
import { openBallot } from "./open-ballot.ts";

export const withdrawBallotInput = z.object({ roundId: z.uuid() });

/** Takes the reader's ballot back, as if never cast. Twice is once. Throws forbidden, not_found, refused. */
export const withdrawBallot = (
  ctx: ActingContext,
  { roundId }: z.infer<typeof withdrawBallotInput>,
): Promise<{ roundId: string }> =>
  writeUntold(ctx, async (tx) => {
    await openBallot(tx, ctx, roundId, "closed");
    const mine = { teamId: ctx.team.id, roundId, userId: ctx.asker.userId };
    await tx.delete(ballots).where(ownBallot(mine));
    return { roundId };
  });

import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { TeamContext } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { limitRate } from "#server/rate-limit.ts";
import { loadResult } from "./load-result.ts";
import { tallyOffThread } from "./tally-off-thread.ts";

export const recountRoundInput = z.object({ roundId: z.uuid() });

/**
 * Counts the frozen ballots again and compares with what is stored. Throws not_found, limited above 20 in 10 minutes,
 * unavailable when the count does not come to an end.
 */
export const recountRound = async (
  ctx: TeamContext,
  { roundId }: z.infer<typeof recountRoundInput>,
): Promise<{ same: boolean; ballots: number; sentence: string }> => {
  const { result, method, tieOrder, ballots, seats } = await loadResult(ctx.db, ctx.team.id, roundId);
  await limitRate(ctx.db, `recount:${ctx.me.userId}`, 20, 600);
  const tallied = await tallyOffThread({ method, tieOrder, ballots, seats }, { stopMs: 60_000 });
  if (!tallied.ok) throw new AppError("unavailable", "recount_failed");
  // Stored as JSON, which knows no difference between a field that is not there and one that is undefined.
  const same = isDeepStrictEqual(JSON.parse(JSON.stringify(tallied.result)), result);
  const counted = `${ballots.length} ${ballots.length === 1 ? "ballot" : "ballots"} counted again`;
  return {
    same,
    ballots: ballots.length,
    sentence: same
      ? `${counted}: the same papers, in the same order, by the same numbers.`
      : `${counted}: the outcome is another one. The stored result stays; please tell whoever runs this server.`,
  };
};

import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { can } from "#domain/teams/policy.ts";
import { mayCastBallot } from "#domain/voting/may-cast-ballot.ts";
import type { ActingContext } from "#server/context.ts";
import { AppError, forbidden } from "#server/errors.ts";
import { findBallot } from "./find-ballot.ts";
import { isVoter } from "./is-voter.ts";
import { loadRound, type RoundRow } from "./load-round.ts";
import type { MyBallot } from "./round-view.ts";

export type OpenBallot = { round: RoundRow; now: string; before: MyBallot | null };

/**
 * The asker's ballot in a round that takes ballots at this moment, under the round's lock; null before it is cast.
 * `late` is what somebody without a ballot reads after the close. Throws forbidden, not_found, refused.
 */
export const openBallot = async (
  tx: Tx,
  ctx: ActingContext,
  roundId: string,
  late: "missed" | "closed" = "missed",
): Promise<OpenBallot> => {
  if (!can(ctx.asker, "round.vote")) throw forbidden();
  const { round, phase, now } = await loadRound(tx, ctx, roundId);
  const { rows } = await tx.execute(
    sql`select 1 from members m where m.user_id = ${ctx.asker.userId} and ${isVoter(ctx.team.id, roundId)}`,
  );
  if (rows.length === 0) throw new AppError("forbidden", "not_a_voter");
  const before = await findBallot(tx, { teamId: ctx.team.id, roundId, userId: ctx.asker.userId });
  const answer = mayCastBallot({ phase, cast: before !== null || late === "closed" });
  if (!answer.ok) throw new AppError("refused", answer.reason);
  return { round, now, before };
};

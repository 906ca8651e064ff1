import { randomInt } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Tx } from "#db/client.ts";
import { ballots } from "#db/schema.ts";
import type { ActingContext } from "#server/context.ts";
import type { OpenBallot } from "./open-ballot.ts";
import type { MyBallot } from "./round-view.ts";

/** Keeps what the asker's ballot says from now on, and gives it. Saying the same again changes nothing. */
export const keepBallot = async (
  tx: Tx,
  ctx: ActingContext,
  { round, now, before }: OpenBallot,
  says: Pick<MyBallot, "approves" | "ranks">,
): Promise<MyBallot> => {
  if (before && saysSame(before, says)) return before;
  const ballot = { ...says, castAt: now, version: before ? before.version + 1 : firstVersion() };
  await tx
    .insert(ballots)
    .values({ teamId: round.teamId, roundId: round.id, userId: ctx.asker.userId, ...ballot })
    .onConflictDoUpdate({ target: [ballots.teamId, ballots.roundId, ballots.userId], set: ballot });
  return ballot;
};

export const saysSame = (
  one: Pick<MyBallot, "approves" | "ranks">,
  other: Pick<MyBallot, "approves" | "ranks">,
): boolean =>
  isDeepStrictEqual(one.ranks, other.ranks) &&
  isDeepStrictEqual(one.approves.toSorted(), other.approves.toSorted());

/** Any number, not 1: a ballot withdrawn and cast anew must not look like the one before it. */
const firstVersion = (): number => randomInt(1, 1_000_000_000);

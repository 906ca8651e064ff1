import { and, eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { ballots } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import type { MyBallot } from "./round-view.ts";

type Voter = { teamId: TeamId; roundId: string; userId: UserId };

/** Where one voter's own ballot stands. */
export const ownBallot = ({ teamId, roundId, userId }: Voter) =>
  and(eq(ballots.teamId, teamId), eq(ballots.roundId, roundId), eq(ballots.userId, userId));

/** What one voter's own ballot says; null before it is cast. Whatever else looks at ballots before the close looks at the reader's own, or counts rows. */
export const findBallot = async (db: Db | Tx, voter: Voter): Promise<MyBallot | null> => {
  const [mine] = await db
    .select({
      approves: ballots.approves,
      ranks: ballots.ranks,
      castAt: ballots.castAt,
      version: ballots.version,
    })
    .from(ballots)
    .where(ownBallot(voter));
  return mine ?? null;
};

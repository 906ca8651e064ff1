import { type SQL, sql } from "drizzle-orm";
import { newId } from "#db/new-id.ts";
import { ballots, roundCandidates, rounds, roundVoters } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { closeRound } from "#server/voting/rounds/close-round.ts";
import { countRound } from "#server/voting/rounds/count-round.ts";
import { aPaper } from "./a-paper.ts";
import type { TestTeam } from "./a-team.ts";

type Columns = Partial<Omit<typeof rounds.$inferInsert, "opensAt" | "closesAt">> & {
  paperIds?: string[];
  voterIds?: UserId[];
  /** How far from now by the database's clock, in Postgres's words. */
  opens?: string;
  closes?: string;
};

export type TestRound = { roundId: string; paperIds: string[] };

/** A round straight into the tables, open for an hour, for two of three papers unless told otherwise. */
export const aRound = async (
  services: Services,
  team: Pick<TestTeam, "teamId" | "organizer">,
  { paperIds, voterIds = [], opens = "-1 hour", closes = "1 hour", ...columns }: Columns = {},
): Promise<TestRound> => {
  const roundId = newId();
  const listed = paperIds ?? (await somePapers(services, team, 3));
  await services.db.insert(rounds).values({
    teamId: team.teamId,
    id: roundId,
    title: "November",
    method: "equal-shares",
    seats: 2,
    opensAt: fromNow(opens),
    closesAt: fromNow(closes),
    zone: "Europe/Berlin",
    disclosure: "names",
    createdBy: team.organizer.userId,
    createdAt: new Date().toISOString(),
    ...columns,
  });
  const own = { teamId: team.teamId, roundId };
  await services.db
    .insert(roundCandidates)
    .values(listed.map((paperId, place) => ({ ...own, paperId, position: place + 1 })));
  if (voterIds.length > 0)
    await services.db.insert(roundVoters).values(voterIds.map((userId) => ({ ...own, userId })));
  return { roundId, paperIds: listed };
};

/** Papers called Paper A, Paper B …, each a second younger than the one before. */
export const somePapers = async (
  services: Services,
  team: Pick<TestTeam, "teamId" | "organizer">,
  count: number,
): Promise<string[]> => {
  const ids: string[] = [];
  for (let place = 0; place < count; place++)
    ids.push(
      await aPaper(services, team, {
        title: `Paper ${String.fromCharCode(65 + place)}`,
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, place)).toISOString(),
      }),
    );
  return ids;
};

const fromNow = (interval: string): SQL => sql`clock_timestamp() + ${interval}::interval`;

/** Moves a round's close to so far from now by the database's clock, and its opening before it. */
export const moveClose = async ({ db }: Pick<Services, "db">, roundId: string, to: string): Promise<void> => {
  await db.execute(sql`
    update rounds set closes_at = ${fromNow(to)}, opens_at = least(opens_at, ${fromNow(to)} - interval '1 hour')
    where id = ${roundId}`);
};

/** Ends a round a millisecond ago, freezes and counts it, as its jobs would. */
export const endRound = async (
  services: Services,
  team: Pick<TestTeam, "teamId">,
  roundId: string,
): Promise<void> => {
  await moveClose(services, roundId, "-1 millisecond");
  await closeRound(services, { teamId: team.teamId, roundId });
  await countRound(services, { teamId: team.teamId, roundId });
};

/** A ballot straight into the table; what it said before is gone. */
export const aBallot = async (
  { db }: Pick<Services, "db">,
  { teamId }: Pick<TestTeam, "teamId">,
  roundId: string,
  userId: UserId,
  approves: string[],
  ranks: string[][] = [],
): Promise<void> => {
  const says = { approves, ranks, castAt: "2026-11-01T10:00:00.000Z" };
  await db
    .insert(ballots)
    .values({ teamId, roundId, userId, ...says })
    .onConflictDoUpdate({ target: [ballots.teamId, ballots.roundId, ballots.userId], set: says });
};

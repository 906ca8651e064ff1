import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { ballots, results, rounds } from "#db/schema.ts";
import type { RoundInput } from "#domain/voting/round-input.ts";
import type { Services } from "#server/context.ts";
import { aPaper } from "./a-paper.ts";
import type { Member, TestTeam } from "./a-team.ts";

type Team = Pick<TestTeam, "teamId" | "slug" | "organizer">;

/** The wall clock that a zone shows in so many hours: "2026-10-27T18:00". */
export const wallIn = (hours: number, zone = "Europe/Berlin"): string =>
  Temporal.Now.zonedDateTimeISO(zone)
    .add({ minutes: Math.round(hours * 60) })
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

/** What an organizer sends to make a round of these papers: equal shares, open at once, for a week. */
export const roundOf = (paperIds: string[], over: Partial<RoundInput> = {}): RoundInput & { id: string } => ({
  id: randomUUID(),
  title: "Next 1",
  paperIds,
  seats: 1,
  method: "equal-shares",
  opensAt: null,
  closesAt: wallIn(168),
  quorum: null,
  disclosure: "names",
  remindHours: null,
  voterIds: null,
  ...over,
});

/** A round made by the team's organizer, open unless told otherwise, with three papers of its own. */
export const makeRound = async (
  services: Services,
  team: Team,
  over: Partial<RoundInput> = {},
): Promise<{ roundId: string; paperIds: string[]; closesAt: string }> => {
  const paperIds = over.paperIds ?? [
    await aPaper(services, team, { title: "Paper One" }),
    await aPaper(services, team, { title: "Paper Two" }),
    await aPaper(services, team, { title: "Paper Three" }),
  ];
  const asked = { team: team.slug, ...roundOf(paperIds, over) };
  const { roundId, closesAt } = await team.organizer.caller.rounds.create(asked);
  return { roundId, paperIds, closesAt };
};

/** Changes a round's row, as time or a job does. */
export const setRound = async (
  services: Services,
  roundId: string,
  columns: Partial<typeof rounds.$inferInsert>,
): Promise<void> => {
  await services.db.update(rounds).set(columns).where(eq(rounds.id, roundId));
};

/** Lets so many hours pass for a round: its opening and close come nearer. */
export const passHours = async (services: Services, roundId: string, hours: number): Promise<void> => {
  const span = sql`make_interval(secs => ${hours * 3600}::float8)`;
  await services.db
    .update(rounds)
    .set({ opensAt: sql`${rounds.opensAt} - ${span}`, closesAt: sql`${rounds.closesAt} - ${span}` })
    .where(eq(rounds.id, roundId));
};

/** A ballot, straight into the table. */
export const castBallot = async (
  services: Services,
  team: Team,
  roundId: string,
  voter: Member,
  approves: string[] = [],
): Promise<void> => {
  const castAt = new Date().toISOString();
  const row = { teamId: team.teamId, roundId, userId: voter.userId, approves, ranks: [], castAt };
  await services.db.insert(ballots).values(row);
};

/** Closes a round with these winners, straight into the tables: nobody voted, and the tie order spoke. */
export const decide = async (
  services: Services,
  team: Team,
  roundId: string,
  winners: string[],
): Promise<void> => {
  const [round] = await services.db
    .select()
    .from(rounds)
    .where(and(eq(rounds.teamId, team.teamId), eq(rounds.id, roundId)));
  if (!round) throw new Error("No such round");
  const at = new Date().toISOString();
  await setRound(services, roundId, { closedAt: at });
  const nobody = { by: "nobody" as const, value: null, payers: [], runnerUp: null };
  await services.db.insert(results).values({
    teamId: team.teamId,
    roundId,
    frozenAt: at,
    tieOrder: winners,
    leftOut: [],
    ballots: [],
    eligible: 3,
    seats: winners.length,
    method: round.method,
    result: { rule: round.method, winners, trace: winners.map((winner) => ({ winner, ...nobody })) },
    countedAt: at,
    countedSeats: winners.length,
  });
};

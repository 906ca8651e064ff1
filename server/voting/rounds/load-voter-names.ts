import { inArray } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { type FrozenBallot, users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";

/** The names of those whose ballots were frozen, by user id, whether or not they are still in the team. */
export const loadVoterNames = async (
  db: Db,
  ballots: readonly FrozenBallot[],
): Promise<Map<string, string>> => {
  const ids = ballots.map(({ userId }) => userId as UserId);
  const found = await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, ids));
  return new Map(found.map(({ id, name }) => [id, name]));
};

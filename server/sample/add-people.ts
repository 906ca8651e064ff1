import type { Tx } from "#db/client.ts";
import { newId } from "#db/new-id.ts";
import { members, users } from "#db/schema.ts";
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import { createTeam } from "#server/teams/create-team.ts";
import { type PersonKey, people, personKeys } from "./content/people.ts";

export type Cast = Record<PersonKey, UserId>;

/** Creates the group and its invented members, who have no addresses and no devices. Its first organizer owns it until somebody real does. */
export const addPeople = async (
  tx: Tx,
  group: { name: string; timeZone: string; now: string },
): Promise<{ teamId: TeamId; slug: string; cast: Cast }> => {
  const cast = Object.fromEntries(personKeys.map((key) => [key, newId()])) as Cast;
  const { now, name, timeZone } = group;
  await tx.insert(users).values(
    personKeys.map((key) => ({
      id: cast[key],
      name: people[key].name,
      timeZone: people[key].zone,
      createdAt: now,
    })),
  );
  const { teamId, slug } = await createTeam(tx, { now }, { userId: cast.ines, name, timeZone });
  const others = personKeys.filter((key) => key !== "ines");
  await tx
    .insert(members)
    .values(others.map((key) => ({ teamId, userId: cast[key], role: people[key].role, joinedAt: now })));
  return { teamId, slug, cast };
};

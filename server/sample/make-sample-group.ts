import { and, eq } from "drizzle-orm";
import { members, teams, users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Services, Team } from "#server/context.ts";
import { write } from "#server/write.ts";
import { addPeople } from "./add-people.ts";
import { fillGroup } from "./fill-group.ts";
import { holdRounds } from "./hold-rounds.ts";
import { joinSampleGroup } from "./join-sample-group.ts";
import { keepTimes } from "./keep-times.ts";
import { hoursBefore } from "./sample-clock.ts";
import { welcomeOwner } from "./welcome-owner.ts";

const name = "Marginalia (sample)";

/**
 * Makes the sample group, with `userId` as its owner. Until the last transaction nobody real is in it and it is not
 * marked, so one that a crash leaves half done is seen by nobody.
 */
export const makeSampleGroup = async (
  services: Services,
  { userId, now }: { userId: UserId; now: string },
): Promise<Team> => {
  const { db } = services;
  const [owner] = await db.select({ timeZone: users.timeZone }).from(users).where(eq(users.id, userId));
  const timeZone = owner?.timeZone ?? "UTC";
  const founded = { name, timeZone, now: hoursBefore(now, 9 * 7 * 24) };
  const { teamId, slug, cast } = await db.transaction((tx) => addPeople(tx, founded));
  const shelf = await fillGroup(services, { teamId, cast, timeZone, now });
  const team: Team = { id: teamId, slug, name, timeZone, sample: true };
  const asker = { userId, role: "owner" as const };
  await write({ ...services, team }, async (tx) => {
    await joinSampleGroup(tx, { ...services, now, team, asker });
    const first = and(eq(members.teamId, teamId), eq(members.userId, cast.ines));
    await tx.update(members).set({ role: "organizer" }).where(first);
    await tx.update(teams).set({ sampleAt: now }).where(eq(teams.id, teamId));
  });
  await welcomeOwner(services, shelf, { teamId, userId, now });
  await holdRounds(services, shelf, { teamId, timeZone });
  await keepTimes(services, shelf, { teamId, timeZone, userId });
  return team;
};

import { and, eq, isNotNull, sql } from "drizzle-orm";
import { members, teams, users } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Services } from "#server/context.ts";
import { addPeople } from "./add-people.ts";
import { fillGroup } from "./fill-group.ts";
import { joinSampleGroup } from "./join-sample-group.ts";
import { hoursBefore } from "./sample-clock.ts";
import { welcomeOwner } from "./welcome-owner.ts";

const name = "Marginalia (sample)";

/**
 * Opens the server's sample group and gives its slug. The first to ask becomes its owner, everybody after them an
 * organizer; asking again changes nothing. It is made as `now` sees it: the next session is always within days.
 */
export const openSampleGroup = async (
  services: Services,
  { userId, now }: { userId: UserId; now: string },
): Promise<{ slug: string }> =>
  services.db.transaction(async (lock) => {
    // Held while the group is filled, so that two people who ask at once get one group. Nothing is written by it before the end.
    await lock.execute(sql`set local statement_timeout = '60s'`);
    await lock.execute(sql`set local idle_in_transaction_session_timeout = 0`);
    await lock.execute(sql`select pg_advisory_xact_lock(hashtext('lectern.sample'))`);
    const [found] = await lock
      .select({ id: teams.id, slug: teams.slug })
      .from(teams)
      .where(isNotNull(teams.sampleAt))
      .limit(1);
    if (found) {
      await joinSampleGroup(lock, { teamId: found.id, userId, role: "organizer", now });
      return { slug: found.slug };
    }
    return makeSampleGroup(services, { userId, now });
  });

// Until the last transaction nobody real is in the group and it is not marked, so one that a crash leaves half done is seen by nobody.
const makeSampleGroup = async (services: Services, { userId, now }: { userId: UserId; now: string }) => {
  const { db } = services;
  const [owner] = await db.select({ timeZone: users.timeZone }).from(users).where(eq(users.id, userId));
  const timeZone = owner?.timeZone ?? "UTC";
  const founded = { name, timeZone, now: hoursBefore(now, 9 * 7 * 24) };
  const { teamId, slug, cast } = await db.transaction((tx) => addPeople(tx, founded));
  const shelf = await fillGroup(services, { teamId, cast, timeZone, now });
  await db.transaction(async (tx) => {
    await joinSampleGroup(tx, { teamId, userId, role: "owner", now });
    const first = and(eq(members.teamId, teamId), eq(members.userId, cast.ines));
    await tx.update(members).set({ role: "organizer" }).where(first);
    await tx.update(teams).set({ sampleAt: now }).where(eq(teams.id, teamId));
  });
  await welcomeOwner(services, shelf, { teamId, userId, now });
  return { slug };
};

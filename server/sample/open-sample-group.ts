import { isNotNull, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { teams } from "#db/schema.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Services, Team } from "#server/context.ts";
import { AppError } from "#server/errors.ts";
import { write } from "#server/write.ts";
import { joinSampleGroup } from "./join-sample-group.ts";
import { makeSampleGroup } from "./make-sample-group.ts";

type Opener = { userId: UserId; now: string };

/**
 * Opens the server's sample group and gives its slug. The first to ask becomes its owner, everybody after them a
 * member; asking again changes nothing. It is made as `now` sees it: the next session is always within days.
 * Throws refused: sample_in_making while somebody else's is made, sample_left to whoever is no longer in it.
 */
export const openSampleGroup = async (services: Services, opener: Opener): Promise<{ slug: string }> => {
  const team = (await findSampleGroup(services.db)) ?? (await makeOnce(services, opener));
  const asker = { userId: opener.userId, role: "member" as const };
  await write({ ...services, team }, (tx) =>
    joinSampleGroup(tx, { ...services, now: opener.now, team, asker }),
  );
  return { slug: team.slug };
};

// Tried, not waited for: people who wait would hold the connections that the making needs.
const makeOnce = (services: Services, opener: Opener): Promise<Team> =>
  services.db.transaction(async (lock) => {
    // Idle while the group is filled, a second or two.
    await lock.execute(sql`set local idle_in_transaction_session_timeout = 0`);
    const { rows } = await lock.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtext('lectern.sample')) as mine`,
    );
    if (!rows[0]?.mine) throw new AppError("refused", "sample_in_making");
    return (await findSampleGroup(lock)) ?? makeSampleGroup(services, opener);
  });

const findSampleGroup = async (db: Tx | Services["db"]): Promise<Team | undefined> => {
  const { id, slug, name, timeZone } = teams;
  const [found] = await db
    .select({ id, slug, name, timeZone })
    .from(teams)
    .where(isNotNull(teams.sampleAt))
    .limit(1);
  return found && { ...found, sample: true };
};

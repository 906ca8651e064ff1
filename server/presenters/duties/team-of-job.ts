import { eq, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { teams } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import type { Team } from "#server/context.ts";

/** The team a job is about, with what its mails need; undefined when it is gone. */
export const teamOfJob = async (tx: Tx, teamId: TeamId): Promise<Team | undefined> => {
  const [team] = await tx
    .select({
      id: teams.id,
      slug: teams.slug,
      name: teams.name,
      timeZone: teams.timeZone,
      sample: sql<boolean>`${teams.sampleAt} is not null`,
    })
    .from(teams)
    .where(eq(teams.id, teamId));
  return team;
};

import { eq } from "drizzle-orm";
import { teams } from "#db/schema.ts";
import type { Services } from "#server/context.ts";
import { enterTeamByJob } from "#server/teams/enter-team.ts";

/** A team as a job acts in it; null when it is gone. */
export const enterAsJob = async (services: Services, teamId: string) => {
  const id = enterTeamByJob(teamId);
  const [team] = await services.db
    .select({ slug: teams.slug, name: teams.name, timeZone: teams.timeZone, sampleAt: teams.sampleAt })
    .from(teams)
    .where(eq(teams.id, id));
  if (!team) return null;
  const { sampleAt, ...named } = team;
  return { ...services, now: new Date().toISOString(), team: { ...named, id, sample: sampleAt !== null } };
};

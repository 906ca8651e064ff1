import { newId } from "#db/new-id.ts";
import { members, teams } from "#db/schema.ts";
import type { TeamId } from "#domain/teams/ids.ts";
import type { Role } from "#domain/teams/roles.ts";
import type { Services, TeamContext } from "#server/context.ts";
import { enterTeam } from "#server/teams/enter-team.ts";
import { aPerson, type Person } from "./a-person.ts";

export type Member = Person & {
  /** The context of a verb, entered the way a request enters. */
  enter: (now?: string) => Promise<TeamContext>;
};

export type TestTeam = {
  teamId: TeamId;
  slug: string;
  owner: Member;
  organizer: Member;
  member: Member;
  observer: Member;
  /** Somebody signed in who has nothing to do with the team. */
  stranger: Person;
  join: (name: string, role: Role) => Promise<Member>;
};

/** A team of its own with one person per role, and a stranger. */
export const aTeam = async (services: Services, timeZone = "Europe/Berlin"): Promise<TestTeam> => {
  const teamId = newId() as TeamId;
  const slug = `team-${teamId.slice(-12)}`;
  const now = new Date().toISOString();
  const founder = await aPerson(services, "Olga Owner");
  await services.db
    .insert(teams)
    .values({ id: teamId, slug, name: `Team ${slug}`, timeZone, createdBy: founder.userId, createdAt: now });
  const enrol = async (person: Person, role: Role): Promise<Member> => {
    await services.db.insert(members).values({ teamId, userId: person.userId, role, joinedAt: now });
    return { ...person, enter: (at) => enterTeam(person.context(at), slug) };
  };
  const join = async (name: string, role: Role) => enrol(await aPerson(services, name), role);
  return {
    teamId,
    slug,
    owner: await enrol(founder, "owner"),
    organizer: await join("Omar Organizer", "organizer"),
    member: await join("Mia Member", "member"),
    observer: await join("Obi Observer", "observer"),
    stranger: await aPerson(services, "Sam Stranger"),
    join,
  };
};

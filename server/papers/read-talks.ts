import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { members, users } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { matchPresenters, type Person } from "#domain/papers/import/match-presenters.ts";
import type { Team } from "#server/context.ts";

/** Names of presenters that the review offers to match; a schedule of a group has some dozens. */
const mostNames = 500;

/** The past talks that an import's lines tell of: how many will be written down, who gave them, and who could be meant. */
export type TalksView = {
  count: number;
  names: { name: string; userId: string | null; talks: number }[];
  members: Person[];
};

/** Everybody in the team, by name. */
export const readPeople = (db: Db | Tx, team: Pick<Team, "id">): Promise<Person[]> =>
  db
    .select({ userId: members.userId, name: users.name })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.teamId, team.id), isNull(members.removedAt)))
    .orderBy(users.name, users.id);

/** The talks of an import; null where no line tells of one. */
export const readTalks = async (
  ctx: { db: Db | Tx; team: Pick<Team, "id" | "timeZone">; now: string },
  importId: string,
  said: Readonly<Record<string, string | null>>,
): Promise<TalksView | null> => {
  const { db, team } = ctx;
  const talks = sql`from import_lines l where l.team_id = ${team.id} and l.import_id = ${importId} and l.talk_on is not null`;
  const past = sql`l.talk_on <= ${dayInZone(ctx.now, team.timeZone)}`;
  const { rows } = await db.execute<{ all: number; past: number }>(sql`
    select count(*)::int as all,
      (count(*) filter (where ${past} and (l.outcome = 'duplicate' or l.ticked)))::int as past ${talks}`);
  const [counts] = rows;
  if (!counts || counts.all === 0) return null;
  const { rows: names } = await db.execute<{ name: string; talks: number }>(sql`
    select n.name, count(*)::int as talks from (select l.draft ${talks} and ${past}) l,
      jsonb_array_elements_text(l.draft->'talk'->'presenters') as n(name)
    group by n.name order by count(*) desc, n.name limit ${mostNames}`);
  const people = await readPeople(db, team);
  const who = matchPresenters(
    names.map(({ name }) => name),
    people,
    said,
  );
  return {
    count: counts.past,
    names: names.map(({ name, talks: count }) => ({ name, userId: who.get(name) ?? null, talks: count })),
    members: people,
  };
};

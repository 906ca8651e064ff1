import { sql } from "drizzle-orm";
import type { Services } from "#server/context.ts";
import { makeFeed } from "#server/scheduling/calendar/make-feed.ts";
import { readFeed } from "#server/scheduling/calendar/read-feed.ts";
import { aTeam, type TestTeam } from "#server/testing/a-team.ts";
import { seedPapers } from "./seed.ts";

const rounds = 20;

/** Rows of sessions, kilobytes, and the shortest, median and longest milliseconds of reading and writing a member's feed of so many sessions, two papers each. */
export const timeFeeds = async (services: Services, counts: number[]): Promise<string[][]> => {
  const rows: string[][] = [];
  const env = { ...services.env, AUTH_SECRET: "only-for-the-bench-0123456789abcdefghij" };
  for (const count of counts) {
    const team = await aTeam(services);
    await seedSessions(services, team, count);
    const feed = await makeFeed({ ...(await team.member.enter()), env }, { of: "mine" });
    const token = /([\w-]+)\.ics$/.exec(feed.url)?.[1] ?? "";
    const times: number[] = [];
    let size = 0;
    for (let round = 0; round < rounds; round++) {
      const started = performance.now();
      const read = await readFeed({ db: services.db, env }, token, new Date().toISOString());
      times.push(performance.now() - started);
      size = read?.body.length ?? 0;
    }
    times.sort((one, other) => one - other);
    const told = [times[0], times[rounds / 2], times.at(-1)].map((time = 0) => time.toFixed(1));
    rows.push([`${count} sessions`, (size / 1_000).toFixed(0), ...told]);
  }
  return rows;
};

const seedSessions = async ({ db }: Services, team: TestTeam, count: number): Promise<void> => {
  await seedPapers(db, team, count * 2);
  const by = team.organizer.userId;
  await db.execute(sql`
    insert into sessions (team_id, id, title, kind, on_date, local_start, zone, starts_at, duration_minutes, place, ics_uid, created_by, created_at)
    select ${team.teamId}, gen_random_uuid(), 'Evening ' || n, 'timed', current_date + n, (current_date + n) + time '18:00', 'UTC',
      ((current_date + n) + time '18:00') at time zone 'UTC', 90, 'Room 4', gen_random_uuid()::text, ${by}, now()
    from generate_series(1, ${count}) n`);
  await db.execute(sql`
    insert into session_papers (team_id, session_id, paper_id, position)
    select ${team.teamId}, s.id, p.id, 1 + p.n % 2
    from (select id, row_number() over (order by id) - 1 as n from papers where team_id = ${team.teamId}) p
    join (select id, row_number() over (order by starts_at) - 1 as n from sessions where team_id = ${team.teamId}) s on s.n = p.n / 2`);
  await db.execute(sql`
    insert into assignments (team_id, id, session_id, paper_id, duty, user_id, status, created_by, created_at, answered_at)
    select x.team_id, gen_random_uuid(), x.session_id, x.paper_id, 'presenter', ${team.member.userId}, 'accepted', ${by}, now(), now()
    from session_papers x where x.team_id = ${team.teamId} and x.position = 1`);
  // Every evening has two more duties, one of them the reader's.
  await db.execute(sql`
    insert into duty_kinds (team_id, key, name, position, created_at)
    values (${team.teamId}, 'scribe', 'Scribe', 1, now()), (${team.teamId}, 'discussant', 'Discussant', 2, now())`);
  await db.execute(sql`
    insert into assignments (team_id, id, session_id, duty, user_id, status, created_by, created_at, answered_at)
    select s.team_id, gen_random_uuid(), s.id, d.duty, d.user_id, 'accepted', ${by}, now(), now()
    from sessions s, (values ('scribe', ${team.member.userId}::uuid), ('discussant', ${by}::uuid)) d (duty, user_id)
    where s.team_id = ${team.teamId}`);
  await db.execute(sql`analyze sessions, session_papers, assignments, papers`);
};

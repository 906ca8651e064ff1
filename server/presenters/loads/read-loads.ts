import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { hasNotEndedSql, isOpenSql } from "#db/open-session-sql.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { type Counted, defaultRules, type LoadRules, meanLoad, rateOf } from "#domain/presenters/load.ts";
import type { UserId } from "#domain/teams/ids.ts";
import type { Role } from "#domain/teams/roles.ts";
import type { ActingContext } from "#server/context.ts";

/** How much somebody has done of what the group does, at this moment. */
export type MemberLoad = {
  userId: UserId;
  name: string;
  role: Role;
  joinedAt: string;
  /** 0 to 1; 0 presents nothing. Observers have 0. */
  share: number;
  /** Talks given within the window, and sessions held there since they joined (without those while they were away, where leave is forgiven). */
  talks: number;
  sessions: number;
  /** Talks given ÷ sessions; a newcomer's is the group's mean where the team wants that. Not yet divided by the share. */
  rate: number;
  /** Talks they have taken on (offered or accepted) at sessions to come. */
  coming: number;
  lastPresentedOn: string | null;
  /** The same rate for every other duty, by its key. */
  dutyRates: Record<string, number>;
};

type Row = Pick<MemberLoad, "name" | "role" | "share" | "talks" | "sessions" | "coming"> & {
  user_id: UserId;
  joined_at: string;
  last_on: string | null;
  duties: Record<string, number>;
  newcomers: LoadRules["newcomers"];
  /** The same sessions, counted from the first duty of any kind: what other duties are divided by. */
  duty_sessions: number;
  /** Sessions the team held within the window. */
  held: number;
};

type Reading = Pick<ActingContext, "team" | "now"> & { db: Db | Tx };

/** Everybody in the team with their load, imported talks included, by name. */
export const readLoads = async (ctx: Reading): Promise<MemberLoad[]> => {
  const rows = await countTalks(ctx);
  const mean = meanLoad(rows);
  const keys = [...new Set(rows.flatMap(({ duties }) => Object.keys(duties)))].toSorted();
  const dutyMeans = new Map(keys.map((key) => [key, meanLoad(rows.map((row) => countedAs(row, key)))]));
  return rows.map((row) => ({
    userId: row.user_id,
    name: row.name,
    role: row.role,
    joinedAt: row.joined_at,
    share: row.share,
    talks: row.talks,
    sessions: row.sessions,
    rate: rateOf(row, { ...row, mean }),
    coming: row.coming,
    lastPresentedOn: row.last_on,
    dutyRates: Object.fromEntries(
      keys.map((key) => [key, rateOf(countedAs(row, key), { ...row, mean: dutyMeans.get(key) ?? 0 })]),
    ),
  }));
};

const countedAs = ({ share, duties, duty_sessions: sessions }: Row, key: string): Counted => ({
  share,
  talks: duties[key] ?? 0,
  sessions,
});

// Whoever presented before they joined here (an imported schedule says so) was in the group by then. Another duty says so for the
// other duties only: a guest who took the minutes owed no talk. A session at which somebody did something counts for them, away or not.
const countTalks = async ({ db, team, now }: Reading): Promise<Row[]> => {
  const today = dayInZone(now, team.timeZone);
  const { rows } = await db.execute<Row>(sql`
    with rules as (
      select coalesce(max(window_months), ${defaultRules.windowMonths}) as months,
        coalesce(max(newcomers), ${defaultRules.newcomers}) as newcomers,
        coalesce(max(leave), ${defaultRules.leave}) as leave
      from presenter_rules where team_id = ${team.id}
    ), held as (
      select s.id, s.on_date from sessions s, rules
      where s.team_id = ${team.id} and s.held_at is not null and s.on_date <= ${today}::date
        and s.on_date > ${today}::date - make_interval(months => rules.months)
    ), done as (
      select a.user_id, a.duty, s.on_date, s.id as session_id
      from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
      where a.team_id = ${team.id} and a.status = 'accepted' and s.held_at is not null and s.on_date <= ${today}::date
    ), firsts as (
      select user_id, min(on_date) as on_date, min(on_date) filter (where duty = 'presenter') as first_on, max(on_date) filter (where duty = 'presenter') as last_on from done group by user_id
    ), counted as (
      select d.user_id, d.duty, count(*)::int as times
      from done d join held h on h.id = d.session_id group by d.user_id, d.duty
    )
    select m.user_id, u.name, m.role, m.joined_at, rules.newcomers, (select count(*)::int from held) as held,
      case when m.role = 'observer' then 0 else m.presenter_share / 100.0 end::float8 as share,
      coalesce((select c.times from counted c where c.user_id = m.user_id and c.duty = 'presenter'), 0) as talks,
      coalesce((select jsonb_object_agg(c.duty, c.times) from counted c where c.user_id = m.user_id and c.duty not in ('presenter', 'backup')), '{}') as duties,
      there.sessions, there.duty_sessions,
      (select count(*)::int from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
        where a.team_id = ${team.id} and a.user_id = m.user_id and a.duty = 'presenter' and a.status in ('offered', 'accepted')
          and ${isOpenSql("s")} and ${hasNotEndedSql("s", now, team.timeZone)}) as coming,
      f.last_on::text as last_on
    from members m join users u on u.id = m.user_id cross join rules left join firsts f on f.user_id = m.user_id
    cross join lateral (
      select count(*)::int as duty_sessions,
        count(*) filter (where h.on_date >= least((m.joined_at at time zone ${team.timeZone})::date, f.first_on))::int as sessions
      from held h
      where h.on_date >= least((m.joined_at at time zone ${team.timeZone})::date, f.on_date)
        and (rules.leave = 'counted'
          or exists (select 1 from done d where d.user_id = m.user_id and d.session_id = h.id)
          or not exists (select 1 from away w where w.team_id = ${team.id} and w.user_id = m.user_id and h.on_date between w.starts_on and w.ends_on))
    ) there
    where m.team_id = ${team.id} and m.removed_at is null
    order by u.name collate "C", m.user_id`);
  return rows;
};

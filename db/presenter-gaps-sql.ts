import { type SQL, sql } from "drizzle-orm";
import { hasNotEndedSql, isOpenSql } from "./open-session-sql.ts";

/** How far ahead a place without a presenter is worth saying, in days. */
const ahead = sql.raw("21");

/** As many as home lists and its badge counts. */
const most = sql.raw("20");

type Asking = { teamId: unknown; now: unknown; zone: unknown };

/**
 * The query of a team's presenter places that want an organizer, soonest first: those nobody has and nobody was asked for, within three
 * weeks, and those whose holder is away that day, whenever. A presenter of the whole session is one of each paper.
 */
export const presenterGapsSql = ({ teamId, now, zone }: Asking): SQL => {
  const today = sql`(${now}::timestamptz at time zone ${zone})::date`;
  const begins = sql`coalesce(s.starts_at, s.on_date::timestamp at time zone 'UTC')`;
  const presents = sql`a.team_id = s.team_id and a.session_id = s.id and a.duty = 'presenter'`;
  const holds = sql`a.status in ('offered', 'accepted')`;
  // Three days are no rule: they let the index of the agenda leave out what is long over.
  const isToCome = sql`s.team_id = ${teamId} and ${isOpenSql("s")} and ${begins} >= ${now}::timestamptz - interval '3 days' and ${hasNotEndedSql("s", now, zone)}`;
  return sql`select * from (
    select s.id as session_id, s.on_date, s.starts_at, s.title, x.paper_id, null::uuid as user_id, null::text as status
    from sessions s join lateral (
      select y.paper_id from session_papers y where y.team_id = s.team_id and y.session_id = s.id
      union all select null where exists (select 1 from assignments a where ${presents} and a.paper_id is null)
        and not exists (select 1 from session_papers y where y.team_id = s.team_id and y.session_id = s.id)) x on true
    where ${isToCome} and s.on_date <= ${today} + ${ahead}
      and not exists (select 1 from assignments a where ${presents} and ${holds} and (a.paper_id is null or a.paper_id = x.paper_id))
    union all
    select s.id, s.on_date, s.starts_at, s.title, a.paper_id, a.user_id, a.status
    from sessions s join assignments a on ${presents} and ${holds}
    where ${isToCome} and exists (select 1 from away w where w.team_id = a.team_id and w.user_id = a.user_id
      and s.on_date between w.starts_on and w.ends_on)) gaps
    order by on_date, starts_at nulls first, session_id, paper_id nulls first limit ${most}`;
};

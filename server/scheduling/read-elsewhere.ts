import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { hasNotEndedSql, isOpenSql } from "#db/open-session-sql.ts";
import type { Elsewhere } from "#domain/presenters/elsewhere.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { ActingContext } from "#server/context.ts";

/** A session, with its hours where it is only planned in a draft. */
type Asked = { sessionId: string; startsAt?: string; minutes?: number };

type Found = Elsewhere & { sessionId: string; userId: string };

/**
 * Who holds or is offered a place at another session that overlaps one of these, which are no others to each other. Sessions without
 * hours overlap nothing; what is over asks for nobody.
 */
export const readElsewhere = async (
  db: Db | Tx,
  { team, now }: Pick<ActingContext, "team" | "now">,
  asked: readonly Asked[],
  userIds?: readonly string[],
): Promise<Found[]> => {
  if (asked.length === 0) return [];
  const ids = sql.param(asked.map(({ sessionId }) => sessionId));
  const starts = sql.param(asked.map(({ startsAt = null }) => startsAt));
  const lengths = sql.param(asked.map(({ minutes = null }) => minutes));
  const { rows } = await db.execute<Found>(sql`
    with asked as (
      select x.id, coalesce(own.starts_at, x.starts_at) as starts_at,
        coalesce(own.starts_at, x.starts_at) + make_interval(mins => coalesce(own.duration_minutes, x.minutes)) as ends_at
      from unnest(${ids}::uuid[], ${starts}::timestamptz[], ${lengths}::int[]) as x(id, starts_at, minutes)
      left join sessions own on own.team_id = ${team.id} and own.id = x.id
      where own.id is null or ${isOpenSql("own")})
    select asked.id as "sessionId", a.user_id as "userId", a.duty, a.status, coalesce(o.title, (select p.title from session_papers y
        join papers p on p.team_id = y.team_id and p.id = y.paper_id
        where y.team_id = o.team_id and y.session_id = o.id order by y.position limit 1)) as about
    from asked join sessions o on o.team_id = ${team.id} and o.starts_at < asked.ends_at
      and asked.starts_at < o.starts_at + make_interval(mins => o.duration_minutes)
    join assignments a on a.team_id = o.team_id and a.session_id = o.id and a.status in ('offered', 'accepted')
    where o.id <> all(${ids}::uuid[]) and ${isOpenSql("o")} and ${hasNotEndedSql("o", now, team.timeZone)}
      ${userIds ? sql`and a.user_id = any(${sql.param([...userIds])}::uuid[])` : sql``}
    order by o.starts_at, o.id, a.duty <> 'presenter', a.id`);
  return rows.map((row) => ({ ...row, about: row.about === null ? null : readableText(row.about) }));
};

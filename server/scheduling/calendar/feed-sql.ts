import { type SQL, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import type { BareSession, Holder } from "#domain/scheduling/calendar/with-holders.ts";
import { holdersSql } from "./holders-sql.ts";

/** What a feed is made of; null fields when the feed is the team's own. */
export type FeedRow = {
  slug: string;
  name: string;
  /** Whose feed it is. */
  readerId: string | null;
  reader: string | null;
  /** When anything it shows may have changed last: ISO. */
  newest: string;
  sessions: (BareSession & { id: string; holders: Holder[] })[];
};

const place = sql.placeholder;

/**
 * The one statement behind every feed. `reader` gives at most one row of team_id, slug, name, user_id, reader and made_at. Sessions of
 * the last 90 days and all to come; called off and not held ones for 30 days after somebody said so. The window moves at midnight in
 * UTC, so that a feed read twice a day is mostly the same bytes.
 */
const feedSql = (reader: SQL): SQL => sql`
  with reader as (${reader}),
  today as (select date_trunc('day', ${place("now")}::timestamptz at time zone 'UTC') as day),
  shown as (
    select s.*, coalesce(s.cancelled_at, s.not_held_at) as off_at
    from sessions s join reader r on r.team_id = s.team_id, today
    where coalesce(s.starts_at, s.on_date::timestamp at time zone 'UTC') >= (today.day - interval '90 days') at time zone 'UTC'
      and coalesce(s.cancelled_at, s.not_held_at, 'infinity') >= (today.day - interval '30 days') at time zone 'UTC'),
  listed as (
    select x.session_id, json_agg(json_build_object('id', p.id, 'title', p.title) order by x.position) as papers
    from shown s join session_papers x on x.team_id = s.team_id and x.session_id = s.id join papers p on p.team_id = x.team_id and p.id = x.paper_id
    group by 1),
  held as (
    select a.session_id, max(coalesce(a.answered_at, a.created_at)) as since, ${holdersSql} as holders,
      bool_or(a.user_id = (select user_id from reader)) as is_own
    from shown s join assignments a on a.team_id = s.team_id and a.session_id = s.id join users u on u.id = a.user_id
    left join duty_kinds k on k.team_id = a.team_id and k.key = a.duty
    where a.status = 'accepted' group by 1)
  select r.slug, r.name, r.user_id as reader_id, r.reader,
    greatest(r.made_at, (select day at time zone 'UTC' from today),
      (select a.created_at from activities a where a.team_id = r.team_id order by a.seq desc limit 1)) as newest,
    coalesce((select json_agg(e) from (
      select s.id, s.ics_uid as "icsUid", s.ics_sequence as "icsSequence", s.kind, s.on_date as "onDate", s.starts_at as "startsAt",
        s.duration_minutes as "durationMinutes", s.title, s.place, s.meeting_url as "meetingUrl", s.notes, s.off_at as "cancelledAt",
        coalesce(s.cancelled_reason, s.not_held_reason) as "cancelledReason", s.created_at as "createdAt",
        greatest(s.created_at, s.changed_at, s.off_at, h.since) as "changedAt", coalesce(l.papers, '[]') as papers,
        coalesce(h.holders, '[]') as holders
      from shown s left join listed l on l.session_id = s.id left join held h on h.session_id = s.id
      order by coalesce(h.is_own, false) desc, coalesce(s.starts_at, s.on_date::timestamp at time zone 'UTC'), s.id) e), '[]') as sessions
  from reader r`;

// The reader of a feed: nobody once it is revoked or its member has left.
const readerOfFeed = sql`
  select t.id as team_id, t.slug, t.name, f.user_id, u.name as reader, f.created_at as made_at
  from calendar_feeds f join teams t on t.id = f.team_id
  left join members m on m.team_id = f.team_id and m.user_id = f.user_id and m.removed_at is null
  left join users u on u.id = m.user_id
  where f.team_id = ${place("teamId")} and f.id = ${place("feedId")} and f.revoked_at is null
    and (f.user_id is null or m.user_id is not null)`;

// The operator on the command line, who reads a team as its own feed does.
const readerOfTeam = sql`
  select t.id as team_id, t.slug, t.name, null::uuid as user_id, null::text as reader, t.created_at as made_at
  from teams t where t.slug = ${place("slug")}`;

const statement = (reader: SQL, name: string) =>
  prepared((db) =>
    db
      .select({
        slug: sql<string>`slug`,
        name: sql<string>`name`,
        readerId: sql<FeedRow["readerId"]>`reader_id`,
        reader: sql<FeedRow["reader"]>`reader`,
        newest: sql<string>`newest`,
        sessions: sql<FeedRow["sessions"]>`sessions`,
      })
      .from(sql`(${feedSql(reader)}) feed`)
      .prepare(name),
  );

/** What a feed is made of. Wants `teamId`, `feedId` and `now`. */
export const byFeed = statement(readerOfFeed, "read_feed");

/** The same of a team by its name in addresses. Wants `slug` and `now`. */
export const byTeam = statement(readerOfTeam, "read_team_feed");

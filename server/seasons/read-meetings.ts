import { sql } from "drizzle-orm";
import { isOpenSql } from "#db/open-session-sql.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import { dayOf, type PlannedSession } from "#domain/seasons/season-plan.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import { firstFew } from "./first-few.ts";
import { type Reading, timesOf } from "./read-world.ts";
import type { SeasonRow } from "./season-row.ts";

/** A date of a draft at which the team meets already, and what those sessions are about; null for one without title and papers. */
export type Meeting = { date: PlannedSession; abouts: (string | null)[] };

/** The dates of a draft that overlap planned sessions of the team, in their order. Sessions without hours overlap nothing. */
export const readMeetings = async (
  { db, team }: Reading,
  { request, plan }: Pick<SeasonRow, "request" | "plan">,
): Promise<Meeting[]> => {
  const times = timesOf(request, plan.sessions);
  const { rows } = await db.execute<{ id: string; about: string | null }>(sql`
    select x.id, coalesce(o.title, (select p.title from session_papers y
        join papers p on p.team_id = y.team_id and p.id = y.paper_id
        where y.team_id = o.team_id and y.session_id = o.id order by y.position limit 1)) as about
    from unnest(${sql.param(times.map(({ sessionId }) => sessionId))}::uuid[],
      ${sql.param(times.map(({ startsAt }) => startsAt))}::timestamptz[]) as x(id, starts_at)
    join sessions o on o.team_id = ${team.id} and o.starts_at < x.starts_at + make_interval(mins => ${request.minutes}::int)
      and x.starts_at < o.starts_at + make_interval(mins => o.duration_minutes)
    where ${isOpenSql("o")} and o.id <> all(${sql.param(times.map(({ sessionId }) => sessionId))}::uuid[])
    order by o.starts_at, o.id`);
  return plan.sessions.flatMap((date): Meeting[] => {
    const abouts = rows.filter(({ id }) => id === date.id).map(({ about }) => about && readableText(about));
    return abouts.length > 0 ? [{ date, abouts }] : [];
  });
};

/** Says on which dates the team meets already. */
export const meetingNotes = (meetings: readonly Meeting[]): string[] =>
  firstFew(
    meetings.map(({ date, abouts }) => {
      const named = abouts.flatMap((about) => (about === null ? [] : [`“${about}”`]));
      const what = named.length > 0 ? `: ${named.join(", ")}` : "";
      return `On ${describeDate(dayOf(date))} the team already meets at that time${what}.`;
    }),
    (count) =>
      `On ${count === 1 ? "one more date" : `${count} more dates`} the team already meets at that time.`,
  );

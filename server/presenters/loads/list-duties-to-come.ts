import { sql } from "drizzle-orm";
import { hasNotEndedSql, isOpenSql } from "#db/open-session-sql.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { ActingContext } from "#server/context.ts";

/** A duty somebody has at a session to come. */
export type DutyToCome = {
  assignmentId: string;
  userId: string;
  status: "offered" | "accepted";
  duty: string;
  /** What the team calls it; "presenter" and "backup" are their own. */
  dutyName: string;
  sessionId: string;
  sessionTitle: string | null;
  paper: string | null;
  kind: "timed" | "all_day";
  onDate: string;
  startsAt: string | null;
  zone: string | null;
};

/** Everybody's duties at sessions to come, soonest first; of one member where one is named. */
export const listDutiesToCome = async (
  { db, team, now }: Pick<ActingContext, "db" | "team" | "now">,
  userId?: string,
): Promise<DutyToCome[]> => {
  const { rows } = await db.execute<DutyToCome>(sql`
    select a.id as "assignmentId", a.user_id as "userId", a.status, a.duty, coalesce(k.name, a.duty) as "dutyName",
      s.id as "sessionId", s.title as "sessionTitle", p.title as paper, s.kind, s.on_date::text as "onDate", s.starts_at as "startsAt", s.zone
    from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
    left join papers p on p.team_id = a.team_id and p.id = a.paper_id
    left join duty_kinds k on k.team_id = a.team_id and k.key = a.duty
    where a.team_id = ${team.id} and a.status in ('offered', 'accepted') ${userId ? sql`and a.user_id = ${userId}` : sql``}
      and ${isOpenSql("s")} and ${hasNotEndedSql("s", now, team.timeZone)}
    order by coalesce(s.starts_at, s.on_date::timestamp at time zone 'UTC'), s.id, a.duty, a.place, a.id`);
  return rows.map((row) => ({ ...row, paper: row.paper === null ? null : readableText(row.paper) }));
};

import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { hasNotEndedSql, isOpenSql } from "#db/open-session-sql.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { ActingContext } from "#server/context.ts";

/** A place somebody has, or is asked for, at a session on days they are away. */
export type HeldThen = {
  assignmentId: string;
  sessionId: string;
  onDate: string;
  status: "offered" | "accepted";
  /** "presenter" and "backup" are their own; else what the team calls it. */
  dutyName: string;
  about: string | null;
};

/** As many as a form can name. */
const most = 20;

/** What a member has at sessions to come on days of a span, soonest first. */
export const listHeldThen = async (
  tx: Tx,
  { team, now }: Pick<ActingContext, "team" | "now">,
  userId: string,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): Promise<HeldThen[]> => {
  const { rows } = await tx.execute<HeldThen>(sql`
    select a.id as "assignmentId", s.id as "sessionId", s.on_date::text as "onDate", a.status, coalesce(k.name, a.duty) as "dutyName",
      coalesce(p.title, s.title) as about
    from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
    left join papers p on p.team_id = a.team_id and p.id = a.paper_id
    left join duty_kinds k on k.team_id = a.team_id and k.key = a.duty
    where a.team_id = ${team.id} and a.user_id = ${userId} and a.status in ('offered', 'accepted')
      and s.on_date between ${startsOn}::date and ${endsOn}::date and ${isOpenSql("s")} and ${hasNotEndedSql("s", now, team.timeZone)}
    order by s.on_date, s.starts_at nulls first, a.duty <> 'presenter', a.id limit ${most}`);
  return rows.map((row) => ({ ...row, about: row.about === null ? null : readableText(row.about) }));
};

import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { isOpenSql } from "#db/open-session-sql.ts";
import { presenterDuty } from "#domain/presenters/assignment.ts";
import { byDate } from "#domain/seasons/by-date.ts";
import { freeSeat, type PlannedDuty, type PlannedSession, type Seat } from "#domain/seasons/season-plan.ts";
import type { ActingContext } from "#server/context.ts";
import { readLocal } from "#server/scheduling/session-row.ts";
import type { SeasonRow } from "./season-row.ts";

type Row = {
  id: string;
  local_start: string;
  starts_at: string;
  papers: string[];
  holders: { paperId: string | null; duty: string; place: number; userId: string; why: string | null }[];
};

/** How a published season stands now, as a plan: its sessions that are open and still to come, with their papers and whoever holds a place. */
export const readPublished = async (
  db: Db | Tx,
  { team, now }: Pick<ActingContext, "team" | "now">,
  { plan }: Pick<SeasonRow, "plan">,
): Promise<PlannedSession[]> => {
  const planned = new Map(plan.sessions.map((session) => [session.id, session]));
  const { rows } = await db.execute<Row>(sql`
    select s.id, s.local_start::text, to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as starts_at,
      array(select x.paper_id::text from session_papers x where x.team_id = s.team_id and x.session_id = s.id order by x.position) as papers,
      coalesce((select json_agg(json_build_object('paperId', a.paper_id, 'duty', a.duty, 'place', a.place, 'userId', a.user_id, 'why', a.why))
        from assignments a where a.team_id = s.team_id and a.session_id = s.id and a.status in ('offered', 'accepted')), '[]') as holders
    from sessions s where s.team_id = ${team.id} and s.id = any(${sql.param([...planned.keys()])}::uuid[])
      and s.starts_at > ${now}::timestamptz and ${isOpenSql("s")}`);
  return byDate(
    rows.map(({ id, local_start, starts_at, papers, holders }): PlannedSession => {
      const seatIn = (paperId: string | null, duty: string, place: number): Seat => {
        const held = holders.find(
          (one) => one.paperId === paperId && one.duty === duty && one.place === place,
        );
        return held ? { userId: held.userId, locked: false, why: held.why ?? "" } : freeSeat;
      };
      return {
        id,
        localStart: readLocal(local_start) ?? "",
        startsAt: starts_at,
        papers: papers.map((paperId) => ({
          paperId,
          locked: true,
          why: "",
          presenter: seatIn(paperId, presenterDuty, 1),
        })),
        duties: (planned.get(id)?.duties ?? []).map(
          ({ duty, name, place }): PlannedDuty => ({
            duty,
            name,
            place,
            ...seatIn(null, duty, place),
          }),
        ),
        note: null,
      };
    }),
  );
};

import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import type { Attendance, Reply } from "#domain/scheduling/attendance/may-reply.ts";
import type { Team } from "#server/context.ts";

export type SessionPerson = {
  userId: string;
  name: string;
  /** No longer in the team. */
  left: boolean;
  /** Has accepted to present. */
  presents: boolean;
  reply: Reply | null;
  attendance: Attendance | null;
};

type Session = { id: string; onDate: string };

/** Everybody in the team, with what they said about a session; also who has left since its day, or is written down there. By name. */
export const listPeople = async (
  db: Db | Tx,
  team: Pick<Team, "id">,
  { id, onDate }: Session,
): Promise<SessionPerson[]> => {
  const { rows } = await db.execute<SessionPerson>(sql`
    select u.id as "userId", u.name, m.removed_at is not null as left, a.reply, a.attendance,
      exists (select 1 from assignments x where x.team_id = m.team_id and x.session_id = ${id} and x.user_id = m.user_id
        and x.duty = 'presenter' and x.status = 'accepted') as presents
    from members m join users u on u.id = m.user_id
    left join attendees a on a.team_id = m.team_id and a.session_id = ${id} and a.user_id = m.user_id
    where m.team_id = ${team.id} and (m.removed_at is null
      -- A day's grace for the zones: whoever left on the day itself may have been there.
      or (m.removed_at >= ${onDate}::date and m.joined_at < ${onDate}::date + 2)
      or (a.user_id is not null and ${onDate}::date < now()))
    order by lower(u.name), u.id`);
  return rows;
};

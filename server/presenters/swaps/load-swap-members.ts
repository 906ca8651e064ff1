import { inArray, sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import type { SwapMember } from "#domain/presenters/swap.ts";
import type { Role } from "#domain/teams/roles.ts";
import type { ActingContext } from "#server/context.ts";

type Row = { user_id: string; role: Role; holds: NonNullable<SwapMember>["holds"]; away_at: string[] };

/** What decides whether members can take a duty over, by their ids; who is not in the team is not in the answer. Without ids: of everybody. */
export const loadSwapMembers = async (
  db: Db | Tx,
  { team }: Pick<ActingContext, "team">,
  userIds?: readonly string[],
): Promise<Map<string, SwapMember>> => {
  const { rows } = await db.execute<Row>(sql`
    select m.user_id, m.role,
      coalesce((select json_agg(json_build_object('id', a.id, 'sessionId', a.session_id, 'paperId', a.paper_id, 'duty', a.duty,
          'status', a.status, 'startsAt', s.starts_at, 'durationMinutes', s.duration_minutes))
        from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
        where a.team_id = ${team.id} and a.user_id = m.user_id and a.status in ('offered', 'accepted')
          and num_nonnulls(s.held_at, s.not_held_at, s.cancelled_at) = 0), '[]') as holds,
      coalesce((select json_agg(s.id) from sessions s
        where s.team_id = ${team.id} and num_nonnulls(s.held_at, s.not_held_at, s.cancelled_at) = 0
          and (exists (select 1 from away w where w.team_id = s.team_id and w.user_id = m.user_id and s.on_date between w.starts_on and w.ends_on)
            or exists (select 1 from attendees r where r.team_id = s.team_id and r.session_id = s.id and r.user_id = m.user_id and r.reply = 'no'))), '[]') as away_at
    from members m where m.team_id = ${team.id} and m.removed_at is null ${userIds ? sql`and ${inArray(sql`m.user_id`, [...userIds])}` : sql``}`);
  return new Map(rows.map((row) => [row.user_id, { role: row.role, holds: row.holds, awayAt: row.away_at }]));
};

import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import type { EventSession } from "#domain/scheduling/calendar/session-event.ts";
import { type BareSession, type Holder, withHolders } from "#domain/scheduling/calendar/with-holders.ts";
import { hasBegun, type Moment, sessionState } from "#domain/scheduling/session-state.ts";
import type { Team } from "#server/context.ts";
import { holdersSql } from "#server/scheduling/calendar/holders-sql.ts";

type Row = BareSession & { id: string; heldAt: null; notHeldAt: null; holders: Holder[] };

export type InvitedSession = EventSession & { id: string; holders: readonly Holder[] };

/** The team's sessions that have not begun, and cancelled ones until they would have ended, in the order of their days, as calendars show them. */
export const listComingSessions = async (
  tx: Tx,
  team: Pick<Team, "id">,
  moment: Moment,
): Promise<InvitedSession[]> => {
  const { rows } = await tx.execute<Row>(sql`
    select s.id, s.ics_uid as "icsUid", s.ics_sequence as "icsSequence", s.kind, s.on_date::text as "onDate",
      s.starts_at as "startsAt", s.duration_minutes as "durationMinutes", s.title, s.place, s.meeting_url as "meetingUrl", s.notes,
      s.held_at as "heldAt", s.not_held_at as "notHeldAt", s.cancelled_at as "cancelledAt",
      s.cancelled_reason as "cancelledReason", s.created_at as "createdAt", s.changed_at as "changedAt",
      coalesce((select json_agg(json_build_object('id', p.id, 'title', p.title) order by x.position)
        from session_papers x join papers p on p.team_id = x.team_id and p.id = x.paper_id
        where x.team_id = s.team_id and x.session_id = s.id), '[]') as papers,
      coalesce((select ${holdersSql}
        from assignments a join users u on u.id = a.user_id left join duty_kinds k on k.team_id = a.team_id and k.key = a.duty
        where a.team_id = s.team_id and a.session_id = s.id and a.status = 'accepted'), '[]') as holders
    from sessions s
    where s.team_id = ${team.id} and s.held_at is null and s.not_held_at is null
      -- A day of grace for its length, and one for its zone; the clock decides below.
      and s.on_date >= (${moment.now}::timestamptz at time zone 'UTC')::date - 2
    order by s.on_date, s.starts_at nulls first, s.id`);
  return rows.map(eventSessionOf).filter((row) => isComing(row, moment));
};

/** The news that a session was cancelled a moment before it began comes a little after that, and is still wanted. */
const isComing = (row: InvitedSession, moment: Moment): boolean => {
  const facts = { ...row, heldAt: null, notHeldAt: null, cancelledAt: null };
  return row.cancelledAt ? sessionState(facts, moment) === "planned" : !hasBegun(facts, moment);
};

const iso = (at: string): string => new Date(at).toISOString();

const eventSessionOf = (row: Row): InvitedSession => ({
  ...withHolders(row, row.holders),
  startsAt: row.startsAt && iso(row.startsAt),
  cancelledAt: row.cancelledAt && iso(row.cancelledAt),
  createdAt: iso(row.createdAt),
  changedAt: row.changedAt && iso(row.changedAt),
});

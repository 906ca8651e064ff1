import { sql } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import {
  type BusyDays,
  type BusyInterval,
  type BusyTimes,
  mergeBusy,
} from "#domain/scheduling/busy/merge-busy.ts";
import type { UserId } from "#domain/teams/ids.ts";

type Found = { intervals: BusyInterval[]; days: BusyDays[] };

/**
 * Takes a person and two ISO instants; gives when that person's own calendars say that they are busy in between, over all of them.
 * For that person alone. Whole days are dates: those that any zone may have between the two.
 */
export const listBusy = async (db: Db | Tx, userId: UserId, from: string, to: string): Promise<BusyTimes> => {
  const { rows } = await db.execute<Found>(sql`
    with mine as (select b.* from busy_times b join busy_calendars c on c.id = b.calendar_id where c.user_id = ${userId})
    select coalesce((select json_agg(json_build_object(
        'startsAt', to_char(starts_at at time zone 'UTC', ${spelling}), 'endsAt', to_char(ends_at at time zone 'UTC', ${spelling})))
        from mine where starts_at < ${to}::timestamptz and ends_at > ${from}::timestamptz), '[]') as intervals,
      coalesce((select json_agg(json_build_object('startsOn', starts_on, 'endsOn', ends_on))
        from mine where starts_on <= (${to}::timestamptz at time zone 'UTC')::date + 1
          and ends_on > (${from}::timestamptz at time zone 'UTC')::date - 1), '[]') as days`);
  return mergeBusy(rows[0] ?? { intervals: [], days: [] });
};

const spelling = `YYYY-MM-DD"T"HH24:MI:SS.MS"Z"`;

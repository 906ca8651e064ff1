import { sql } from "drizzle-orm";
import type { Services } from "#server/context.ts";

/** Has every calendar read again that was not read within the last 50 minutes; in a quarter of an hour, so that not all servers are asked at once. */
export const refreshCalendars = async (
  { db, queue }: Services,
  _data: Record<string, never>,
): Promise<void> => {
  await db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ calendarId: string; at: string }>(sql`
      select id as "calendarId", to_char((clock_timestamp() + random() * interval '15 minutes') at time zone 'UTC', ${spelling}) as at
      from busy_calendars where read_at is null or failed_at is not null or read_at < clock_timestamp() - interval '50 minutes'`);
    for (const { calendarId, at } of rows)
      await queue.enqueue(tx, "scheduling.read-calendar", { calendarId }, at);
  });
};

const spelling = `YYYY-MM-DD"T"HH24:MI:SS.MS"Z"`;

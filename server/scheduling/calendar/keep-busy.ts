import { eq, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { busyCalendars, busyTimes } from "#db/schema.ts";
import type { BusyReading } from "#domain/scheduling/busy/read-busy.ts";

const rowsAtOnce = 2_000;

/** Keeps what reading a calendar gave instead of what it gave before; after a failure that stays, with since when and why. A calendar that was removed meanwhile gets nothing. */
export const keepBusy = async (
  db: Db,
  calendarId: string,
  reading: BusyReading,
  now: string,
): Promise<void> => {
  await db.transaction(async (tx) => {
    const stands = await tx
      .update(busyCalendars)
      .set(
        reading.ok
          ? { readAt: now, failedAt: null, failedReason: null }
          : { failedAt: sql`coalesce(failed_at, ${now}::timestamptz)`, failedReason: reading.fault },
      )
      .where(eq(busyCalendars.id, calendarId))
      .returning({ id: busyCalendars.id });
    if (stands.length === 0 || !reading.ok) return;
    await tx.delete(busyTimes).where(eq(busyTimes.calendarId, calendarId));
    const rows = [...reading.times.intervals, ...reading.times.days].map((time) => ({ ...time, calendarId }));
    for (let at = 0; at < rows.length; at += rowsAtOnce)
      await tx.insert(busyTimes).values(rows.slice(at, at + rowsAtOnce));
  });
};

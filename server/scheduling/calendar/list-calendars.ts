import { asc, eq, sql } from "drizzle-orm";
import { busyCalendars } from "#db/schema.ts";
import { busySentence } from "#domain/scheduling/busy/faults.ts";
import type { SignedInContext } from "#server/context.ts";

export type CalendarView = {
  id: string;
  label: string;
  /** Whole, for its owner alone. */
  url: string;
  /** When it was last read whole; null: not yet. */
  readAt: string | null;
  /** How often its owner is busy in the next 60 days. */
  busy: number;
  /** Since when it cannot be read, and why. */
  failure: { since: string; sentence: string } | null;
};

/** The asker's own calendars in the order they were added, with what became of reading them. */
export const listCalendars = async (
  ctx: SignedInContext,
): Promise<{ calendars: CalendarView[]; now: string }> => {
  const until = sql`${ctx.now}::timestamptz + interval '60 days'`;
  const rows = await ctx.db
    .select({
      id: busyCalendars.id,
      label: busyCalendars.label,
      url: busyCalendars.url,
      readAt: busyCalendars.readAt,
      failedAt: busyCalendars.failedAt,
      failedReason: busyCalendars.failedReason,
      busy: sql<number>`(select count(*)::int from busy_times b where b.calendar_id = busy_calendars.id
        and coalesce(b.ends_at, b.ends_on::timestamp at time zone 'UTC') > ${ctx.now}::timestamptz
        and coalesce(b.starts_at, b.starts_on::timestamp at time zone 'UTC') < ${until})`,
    })
    .from(busyCalendars)
    .where(eq(busyCalendars.userId, ctx.me.userId))
    .orderBy(asc(busyCalendars.createdAt), asc(busyCalendars.id));
  const calendars = rows.map(({ failedAt, failedReason, ...shown }) => ({
    ...shown,
    failure: failedAt ? { since: failedAt, sentence: busySentence(failedReason ?? "") } : null,
  }));
  return { calendars, now: ctx.now };
};

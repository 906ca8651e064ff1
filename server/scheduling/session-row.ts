import { and, eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { sessions } from "#db/schema.ts";
import type { SessionText } from "#domain/scheduling/session-input.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";

/** The columns of a session as the verbs need it; its local start is still Postgres's. */
export const sessionRowColumns = {
  id: sessions.id,
  title: sessions.title,
  kind: sessions.kind,
  onDate: sessions.onDate,
  localStart: sessions.localStart,
  zone: sessions.zone,
  startsAt: sessions.startsAt,
  durationMinutes: sessions.durationMinutes,
  place: sessions.place,
  meetingUrl: sessions.meetingUrl,
  notes: sessions.notes,
  heldAt: sessions.heldAt,
  notHeldAt: sessions.notHeldAt,
  cancelledAt: sessions.cancelledAt,
  recordingUrl: sessions.recordingUrl,
  icsSequence: sessions.icsSequence,
  seriesId: sessions.seriesId,
  occurrenceOn: sessions.occurrenceOn,
  version: sessions.version,
  createdBy: sessions.createdBy,
};

/** One session as the verbs need it. Throws not_found. */
export const loadSession = async (db: Db | Tx, ctx: Pick<ActingContext, "team">, sessionId: string) => {
  const [row] = await db
    .select(sessionRowColumns)
    .from(sessions)
    .where(and(eq(sessions.teamId, ctx.team.id), eq(sessions.id, sessionId)));
  if (!row) throw notFound();
  return { ...row, localStart: readLocal(row.localStart) };
};

export type SessionRow = Awaited<ReturnType<typeof loadSession>>;

/** Postgres's "2026-10-20 18:00:00" as the wall clock forms and rules speak of, "2026-10-20T18:00". */
export const readLocal = (stored: string | null): string | null =>
  stored?.slice(0, 16).replace(" ", "T") ?? null;

/** What people wrote about a session, in the shape the form sends it. */
export const sessionTextOf = (row: SessionRow): SessionText => ({
  title: row.title,
  when:
    row.kind === "timed" && row.localStart && row.zone && row.durationMinutes
      ? { kind: "timed", localStart: row.localStart, zone: row.zone, durationMinutes: row.durationMinutes }
      : { kind: "all_day", onDate: row.onDate },
  place: row.place,
  meetingUrl: row.meetingUrl,
  notes: row.notes,
});

/** Whether a stored session has exactly these values in these columns. */
export const saysSame = (row: SessionRow, columns: Partial<SessionRow>): boolean =>
  Object.entries(columns).every(([name, value]) => row[name as keyof SessionRow] === value);

/** When all-day sessions begin and end is read on the team's own calendar. */
export const momentOf = (ctx: Pick<ActingContext, "now" | "team">) => ({
  now: ctx.now,
  zone: ctx.team.timeZone,
});

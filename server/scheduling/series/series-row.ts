import { and, asc, eq } from "drizzle-orm";
import type { Db, Tx } from "#db/client.ts";
import { series, sessions } from "#db/schema.ts";
import type { SeriesText } from "#domain/scheduling/series/series-text.ts";
import type { ActingContext } from "#server/context.ts";
import { notFound } from "#server/errors.ts";
import { readLocal, type SessionRow, sessionRowColumns } from "../session-row.ts";

type Scope = Pick<ActingContext, "team">;

/** One series by its id, or null. */
export const findSeries = async (db: Db | Tx, { team }: Scope, seriesId: string) => {
  const [row] = await db
    .select()
    .from(series)
    .where(and(eq(series.teamId, team.id), eq(series.id, seriesId)));
  return row ?? null;
};

export type SeriesRow = NonNullable<Awaited<ReturnType<typeof findSeries>>>;

/** One series. Throws not_found. */
export const loadSeries = async (db: Db | Tx, ctx: Scope, seriesId: string): Promise<SeriesRow> => {
  const row = await findSeries(db, ctx, seriesId);
  if (!row) throw notFound();
  return row;
};

/** What people wrote about a series, in the shape rules and forms take it. */
export const seriesTextOf = (row: SeriesRow): SeriesText => ({
  title: row.title,
  when:
    row.localStart && row.zone && row.durationMinutes
      ? {
          kind: "timed",
          localStart: readLocal(row.localStart) ?? "",
          zone: row.zone,
          durationMinutes: row.durationMinutes,
        }
      : { kind: "all_day", onDate: row.startsOn },
  place: row.place,
  meetingUrl: row.meetingUrl,
  notes: row.notes,
  rule: row.rule,
  skipDates: row.skipDates,
  extraDates: row.extraDates,
});

/** The columns that hold a text, and nothing else that its giver may carry. */
export const seriesColumnsOf = (
  { when, title, place, meetingUrl, notes, rule, skipDates, extraDates }: SeriesText,
  teamZone: string,
) => ({
  title,
  place,
  meetingUrl,
  notes,
  rule,
  skipDates,
  extraDates,
  ...(when.kind === "timed"
    ? {
        kind: when.kind,
        startsOn: when.localStart.slice(0, 10),
        localStart: when.localStart,
        zone: when.zone ?? teamZone,
        durationMinutes: when.durationMinutes,
      }
    : { kind: when.kind, startsOn: when.onDate, localStart: null, zone: null, durationMinutes: null }),
});

/** A series' session as rules and verbs take it. */
export type SeriesSession = SessionRow & { occurrenceOn: string };

/** The sessions of a series, in the order of the days its rule gave. */
export const sessionsOf = async (
  db: Db | Tx,
  { team }: Scope,
  seriesId: string,
): Promise<SeriesSession[]> => {
  const rows = await db
    .select(sessionRowColumns)
    .from(sessions)
    .where(and(eq(sessions.teamId, team.id), eq(sessions.seriesId, seriesId)))
    .orderBy(asc(sessions.occurrenceOn));
  return rows.map((row) => ({
    ...row,
    localStart: readLocal(row.localStart),
    occurrenceOn: row.occurrenceOn ?? row.onDate,
  }));
};

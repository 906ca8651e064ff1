import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, oneOf, person, teamId } from "./columns.ts";
import { imports } from "./imports.ts";
import { papers } from "./papers.ts";
import { series, sessionKinds } from "./series.ts";
import { members, teams } from "./teams.ts";

/** One meeting. The wall clock and the zone are the truth; `starts_at` follows from them. */
export const sessions = pgTable(
  "sessions",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    title: text("title"),
    kind: text("kind").$type<(typeof sessionKinds)[number]>().notNull(),
    /** The day it is on, in its own zone; for an all-day session this is all there is. */
    onDate: date("on_date").notNull(),
    /** Wall clock without a zone ("2026-10-20 18:00:00"); null for all-day. */
    localStart: timestamp("local_start", { mode: "string", precision: 0 }),
    zone: text("zone"),
    /** Derived from local_start and zone, for sorting and reminders; null for all-day. */
    startsAt: instant("starts_at"),
    /** Minutes of real time; null for all-day. */
    durationMinutes: integer("duration_minutes"),
    place: text("place"),
    meetingUrl: text("meeting_url"),
    notes: text("notes"),
    heldAt: instant("held_at"),
    notHeldAt: instant("not_held_at"),
    notHeldReason: text("not_held_reason"),
    cancelledAt: instant("cancelled_at"),
    cancelledReason: text("cancelled_reason"),
    icsUid: text("ics_uid").notNull(),
    /** Raised by one on every change of time or place. */
    icsSequence: integer("ics_sequence").notNull().default(0),
    version: integer("version").notNull().default(1),
    /** The import of a past schedule that wrote it down; null for planned ones. */
    importId: uuid("import_id"),
    /** The series that made it, and the day its rule gave; that day stays when the session is moved. */
    seriesId: uuid("series_id"),
    occurrenceOn: date("occurrence_on"),
    recordingUrl: text("recording_url"),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    /** When its text, time or outcome changed last; null: never since it was planned. */
    changedAt: instant("changed_at"),
  },
  (t) => [
    primaryKey({ name: "sessions_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "sessions_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    foreignKey({
      name: "sessions_import_fk",
      columns: [t.teamId, t.importId],
      foreignColumns: [imports.teamId, imports.id],
    }),
    foreignKey({
      name: "sessions_series_fk",
      columns: [t.teamId, t.seriesId],
      foreignColumns: [series.teamId, series.id],
    }),
    uniqueIndex("sessions_occurrence_key")
      .on(t.teamId, t.seriesId, t.occurrenceOn)
      .where(sql`series_id is not null`),
    uniqueIndex("sessions_ics_uid_key").on(t.icsUid),
    index("sessions_import_idx").on(t.teamId, t.importId).where(sql`import_id is not null`),
    index("sessions_agenda_idx").on(
      t.teamId,
      sql`coalesce(starts_at, on_date::timestamp at time zone 'UTC')`,
      t.id,
    ),
    check("sessions_kind_check", oneOf("kind", sessionKinds)),
    check(
      "sessions_time_check",
      sql`(kind = 'timed' and local_start is not null and zone is not null and starts_at is not null and duration_minutes > 0) or (kind = 'all_day' and local_start is null and zone is null and starts_at is null and duration_minutes is null)`,
    ),
    check("sessions_series_check", sql`(series_id is null) = (occurrence_on is null)`),
    check("sessions_end_check", sql`num_nonnulls(held_at, not_held_at, cancelled_at) <= 1`),
  ],
);

export const sessionPapers = pgTable(
  "session_papers",
  {
    teamId: teamId(),
    sessionId: uuid("session_id").notNull(),
    paperId: uuid("paper_id").notNull(),
    position: integer("position").notNull(),
    /** How long it is to be discussed; null: it shares what the others leave. */
    minutes: integer("minutes"),
  },
  (t) => [
    primaryKey({ name: "session_papers_pkey", columns: [t.teamId, t.sessionId, t.paperId] }),
    foreignKey({
      name: "session_papers_session_fk",
      columns: [t.teamId, t.sessionId],
      foreignColumns: [sessions.teamId, sessions.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "session_papers_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }).onDelete("cascade"),
    index("session_papers_paper_idx").on(t.teamId, t.paperId),
    check("session_papers_minutes_check", sql`${t.minutes} between 1 and 1440`),
  ],
);

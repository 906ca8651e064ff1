import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, oneOf, person, teamId } from "./columns.ts";
import { members, teams } from "./teams.ts";

export const sessionKinds = ["timed", "all_day"] as const;

/** A recurring slot: a wall clock, a zone and a rule. Its sessions are rows of their own, since each one differs. */
export const series = pgTable(
  "series",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    title: text("title"),
    kind: text("kind").$type<(typeof sessionKinds)[number]>().notNull(),
    /** The first day the rule may give; with local_start's time of day. */
    startsOn: date("starts_on").notNull(),
    /** Wall clock without a zone; null for all-day. */
    localStart: timestamp("local_start", { mode: "string", precision: 0 }),
    zone: text("zone"),
    durationMinutes: integer("duration_minutes"),
    /** An RFC 5545 recurrence rule on the wall clock, without "RRULE:"; an UNTIL in it is a local day. */
    rule: text("rule").notNull(),
    /** Days (YYYY-MM-DD) on which the rule gives nothing, and days it gives besides. */
    skipDates: jsonb("skip_dates").$type<string[]>().notNull(),
    extraDates: jsonb("extra_dates").$type<string[]>().notNull(),
    place: text("place"),
    meetingUrl: text("meeting_url"),
    notes: text("notes"),
    /** Since then it makes no further sessions: it was cancelled, or another series goes on from it. */
    endedAt: instant("ended_at"),
    /** The series this one was split from. */
    followsId: uuid("follows_id"),
    version: integer("version").notNull().default(1),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "series_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "series_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    foreignKey({
      name: "series_follows_fk",
      columns: [t.teamId, t.followsId],
      foreignColumns: [t.teamId, t.id],
    }),
    index("series_open_idx").on(t.teamId).where(sql`ended_at is null`),
    check("series_kind_check", oneOf("kind", sessionKinds)),
    check(
      "series_time_check",
      sql`(kind = 'timed' and local_start is not null and zone is not null and duration_minutes > 0) or (kind = 'all_day' and local_start is null and zone is null and duration_minutes is null)`,
    ),
  ],
);

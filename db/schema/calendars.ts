import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, person, teamId } from "./columns.ts";
import { members, teams, users } from "./teams.ts";

/** A secret address under which a calendar program reads the team's sessions. The secret is made of the id (see server/links). */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** Whose duties it names first; null for the team's own feed. */
    userId: person("user_id"),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ name: "calendar_feeds_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "calendar_feeds_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
    uniqueIndex("calendar_feeds_open_key")
      .on(t.teamId, sql`coalesce(user_id, '00000000-0000-0000-0000-000000000000'::uuid)`)
      .where(sql`revoked_at is null`),
  ],
);

/** A calendar of a member's own, read from an address only they know; it belongs to them, not to a team. */
export const busyCalendars = pgTable(
  "busy_calendars",
  {
    id: uuid("id").primaryKey(),
    userId: person("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    label: text("label").notNull(),
    url: text("url").notNull(),
    createdAt: instant("created_at").notNull(),
    /** When it was last read whole. */
    readAt: instant("read_at"),
    /** When and why reading failed last; null after it succeeded. */
    failedAt: instant("failed_at"),
    failedReason: text("failed_reason"),
  },
  (t) => [uniqueIndex("busy_calendars_url_key").on(t.userId, t.url)],
);

/** When its owner is busy, and nothing else of what the calendar says. Whole days have dates, the last one excluded; they are never converted. */
export const busyTimes = pgTable(
  "busy_times",
  {
    calendarId: uuid("calendar_id")
      .notNull()
      .references(() => busyCalendars.id, { onDelete: "cascade" }),
    startsAt: instant("starts_at"),
    endsAt: instant("ends_at"),
    startsOn: date("starts_on"),
    endsOn: date("ends_on"),
  },
  (t) => [
    index("busy_times_calendar_idx").on(t.calendarId),
    check(
      "busy_times_check",
      sql`(starts_at < ends_at and starts_on is null and ends_on is null) or (starts_on < ends_on and starts_at is null and ends_at is null)`,
    ),
  ],
);

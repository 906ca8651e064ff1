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
import { instant, oneOf, person, teamId } from "./columns.ts";
import { members, teams } from "./teams.ts";

export const blackoutKinds = ["deadline", "conference", "break", "other"] as const;

/** The countries (and their regions) whose public holidays count for the team; the days themselves come from a library. */
export const holidayPlaces = pgTable(
  "holiday_places",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    /** ISO 3166-1, "DE". */
    country: text("country").notNull(),
    /** The library's code within the country, "BY"; empty for the whole country. */
    region: text("region").notNull().default(""),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ name: "holiday_places_pkey", columns: [t.teamId, t.country, t.region] })],
);

/** Days on which the team would rather not meet: a deadline, a conference, a break. */
export const blackouts = pgTable(
  "blackouts",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    title: text("title").notNull(),
    kind: text("kind").$type<(typeof blackoutKinds)[number]>().notNull(),
    startsOn: date("starts_on").notNull(),
    /** The last day, included. */
    endsOn: date("ends_on").notNull(),
    /** What the list it came from calls it, so that the same list brought in again changes it instead of adding to it. */
    sourceKey: text("source_key"),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "blackouts_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "blackouts_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    uniqueIndex("blackouts_source_key").on(t.teamId, t.sourceKey).where(sql`source_key is not null`),
    index("blackouts_days_idx").on(t.teamId, t.endsOn),
    check("blackouts_kind_check", oneOf("kind", blackoutKinds)),
    check("blackouts_days_check", sql`starts_on <= ends_on`),
  ],
);

/** Days on which a member is away. */
export const away = pgTable(
  "away",
  {
    teamId: teamId(),
    id: uuid("id").notNull(),
    userId: person("user_id").notNull(),
    startsOn: date("starts_on").notNull(),
    /** The last day, included. */
    endsOn: date("ends_on").notNull(),
    note: text("note"),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "away_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "away_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
    index("away_days_idx").on(t.teamId, t.endsOn),
    check("away_days_check", sql`starts_on <= ends_on`),
  ],
);

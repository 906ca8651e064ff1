import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, person, teamId } from "./columns.ts";
import { members, teams } from "./teams.ts";

/** A programme of sessions planned together: a draft that organizers change, until it is published at once. */
export const seasons = pgTable(
  "seasons",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    title: text("title").notNull(),
    /** What was asked for and what stands, as domain/seasons defines it; `previous` is the plan before the last change, to compare with. */
    request: jsonb("request").$type<unknown>().notNull(),
    plan: jsonb("plan").$type<unknown>().notNull(),
    previous: jsonb("previous").$type<unknown>(),
    version: integer("version").notNull().default(1),
    publishedAt: instant("published_at"),
    discardedAt: instant("discarded_at"),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "seasons_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "seasons_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    index("seasons_draft_idx").on(t.teamId).where(sql`published_at is null and discarded_at is null`),
    check("seasons_end_check", sql`num_nonnulls(published_at, discarded_at) <= 1`),
  ],
);

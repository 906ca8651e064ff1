import { sql } from "drizzle-orm";
import { foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { Step } from "#domain/voting/tally/result.ts";
import { instant, person, teamId } from "./columns.ts";
import { papers } from "./papers.ts";
import { members, teams } from "./teams.ts";

/** What a member carries in the queue, as an exact fraction ("2/3"). No row: at the mean of the others. */
export const queueLoads = pgTable(
  "queue_loads",
  {
    teamId: teamId(),
    userId: person("user_id").notNull(),
    load: text("load").notNull(),
  },
  (t) => [
    primaryKey({ name: "queue_loads_pkey", columns: [t.teamId, t.userId] }),
    foreignKey({
      name: "queue_loads_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
  ],
);

/** A paper that the queue gave, and all that is needed to explain it and to take it back. */
export const queuePicks = pgTable(
  "queue_picks",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    paperId: uuid("paper_id").notNull(),
    pickedAt: instant("picked_at").notNull(),
    pickedBy: person("picked_by").notNull(),
    /** Who wanted which waiting paper then; approvers by user id. */
    waiting: jsonb("waiting").$type<{ candidate: string; approvers: string[] }[]>().notNull(),
    step: jsonb("step").$type<Step>().notNull(),
    loadsBefore: jsonb("loads_before").$type<Record<string, string>>().notNull(),
    loadsAfter: jsonb("loads_after").$type<Record<string, string>>().notNull(),
    undoneAt: instant("undone_at"),
    undoneBy: person("undone_by"),
  },
  (t) => [
    primaryKey({ name: "queue_picks_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "queue_picks_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }),
    foreignKey({
      name: "queue_picks_member_fk",
      columns: [t.teamId, t.pickedBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    index("queue_picks_time_idx").on(t.teamId, t.pickedAt, t.id),
    uniqueIndex("queue_picks_paper_key").on(t.teamId, t.paperId).where(sql`undone_at is null`),
  ],
);

import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type AssignmentStatus, assignmentStatuses } from "#domain/presenters/assignment.ts";
import { instant, oneOf, person, teamId } from "./columns.ts";
import { papers } from "./papers.ts";
import { sessions } from "./scheduling.ts";
import { seasons } from "./seasons.ts";
import { members, teams } from "./teams.ts";

/** A member in a duty at a session. Declined and withdrawn ones stay, as history. */
export const assignments = pgTable(
  "assignments",
  {
    teamId: teamId(),
    id: uuid("id").notNull(),
    sessionId: uuid("session_id").notNull(),
    /** The paper this duty is about; null when it is about the whole session. */
    paperId: uuid("paper_id"),
    duty: text("duty").notNull(),
    /** Several people may share a duty; each has a place, from 1. */
    place: integer("place").notNull().default(1),
    userId: person("user_id").notNull(),
    status: text("status").$type<AssignmentStatus>().notNull(),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    answeredAt: instant("answered_at"),
    /** What the member said when declining. */
    reason: text("reason"),
    /** Until when an offer waits for its answer; null waits for ever. */
    answerBy: instant("answer_by"),
    /** Why this member, in the words of the moment it was decided; null where a person simply chose. */
    why: text("why"),
    /** The season that planned it. */
    seasonId: uuid("season_id"),
    /** When the holder was reminded of the materials they owe; null: not yet. */
    materialsRemindedAt: instant("materials_reminded_at"),
  },
  (t) => [
    primaryKey({ name: "assignments_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "assignments_session_fk",
      columns: [t.teamId, t.sessionId],
      foreignColumns: [sessions.teamId, sessions.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "assignments_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "assignments_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
    uniqueIndex("assignments_holder_key")
      .on(
        t.teamId,
        t.sessionId,
        sql`coalesce(paper_id, '00000000-0000-0000-0000-000000000000'::uuid)`,
        t.duty,
        t.place,
      )
      .where(sql`status in ('offered', 'accepted')`),
    // Nobody is booked twice: once per paper as a presenter, once per session in any other duty.
    uniqueIndex("assignments_booked_key")
      .on(
        t.teamId,
        t.sessionId,
        t.userId,
        t.duty,
        sql`coalesce(case when duty = 'presenter' then paper_id end, '00000000-0000-0000-0000-000000000000'::uuid)`,
      )
      .where(sql`status in ('offered', 'accepted')`),
    foreignKey({
      name: "assignments_season_fk",
      columns: [t.teamId, t.seasonId],
      foreignColumns: [seasons.teamId, seasons.id],
    }),
    index("assignments_member_idx").on(t.teamId, t.userId),
    check("assignments_status_check", oneOf("status", assignmentStatuses)),
  ],
);

/** What else somebody does at a session, as the team wants it: discussant, scribe, time-keeper. */
export const dutyKinds = pgTable(
  "duty_kinds",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    /** Never changes and never is "presenter" or "backup"; assignments name it. */
    key: text("key").notNull(),
    name: text("name").notNull(),
    /** How many a session wants. */
    perSession: integer("per_session").notNull().default(1),
    position: integer("position").notNull(),
    archivedAt: instant("archived_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "duty_kinds_pkey", columns: [t.teamId, t.key] }),
    check("duty_kinds_key_check", sql`key not in ('presenter', 'backup') and per_session between 1 and 10`),
  ],
);

/** How the team shares its talks; a team without a row goes by the defaults. */
export const presenterRules = pgTable(
  "presenter_rules",
  {
    teamId: teamId()
      .primaryKey()
      .references(() => teams.id, { onDelete: "cascade" }),
    /** How far back talks count, in months. */
    windowMonths: integer("window_months").notNull().default(12),
    /** Whether a newcomer starts at the group's mean load or at nothing. */
    newcomers: text("newcomers").$type<"mean" | "zero">().notNull().default("mean"),
    /** Whether sessions held while a member was away count for their share. */
    leave: text("leave").$type<"forgiven" | "counted">().notNull().default("forgiven"),
    /** Days an offer waits for its answer, and days before a session by which materials should be there; 0: not asked. */
    answerDays: integer("answer_days").notNull().default(5),
    materialDays: integer("material_days").notNull().default(2),
  },
  () => [
    check(
      "presenter_rules_check",
      sql`window_months between 1 and 60 and newcomers in ('mean', 'zero') and leave in ('forgiven', 'counted') and answer_days between 0 and 60 and material_days between 0 and 60`,
    ),
  ],
);

export const swapStatuses = ["proposed", "accepted", "declined", "withdrawn", "overtaken"] as const;

/** One member asks another to exchange two duties, or to take one over. */
export const swaps = pgTable(
  "swaps",
  {
    teamId: teamId(),
    id: uuid("id").notNull(),
    /** What the proposer gives; what they take for it, null for nothing. */
    givenId: uuid("given_id").notNull(),
    takenId: uuid("taken_id"),
    proposedBy: person("proposed_by").notNull(),
    proposedTo: person("proposed_to").notNull(),
    note: text("note"),
    status: text("status").$type<(typeof swapStatuses)[number]>().notNull().default("proposed"),
    createdAt: instant("created_at").notNull(),
    answeredAt: instant("answered_at"),
  },
  (t) => [
    primaryKey({ name: "swaps_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "swaps_given_fk",
      columns: [t.teamId, t.givenId],
      foreignColumns: [assignments.teamId, assignments.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "swaps_taken_fk",
      columns: [t.teamId, t.takenId],
      foreignColumns: [assignments.teamId, assignments.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "swaps_proposer_fk",
      columns: [t.teamId, t.proposedBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    foreignKey({
      name: "swaps_asked_fk",
      columns: [t.teamId, t.proposedTo],
      foreignColumns: [members.teamId, members.userId],
    }),
    index("swaps_open_idx").on(t.teamId).where(sql`status = 'proposed'`),
    check("swaps_status_check", oneOf("status", swapStatuses)),
  ],
);

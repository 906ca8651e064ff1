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
import { members } from "./teams.ts";

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
    index("assignments_member_idx").on(t.teamId, t.userId),
    check("assignments_status_check", oneOf("status", assignmentStatuses)),
  ],
);

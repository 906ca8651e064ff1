import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, person, teamId } from "./columns.ts";
import { sessions } from "./scheduling.ts";
import { members } from "./teams.ts";

export const replies = ["yes", "maybe", "no"] as const;
export const attendances = ["present", "absent"] as const;

/** Whether a member means to come to a session, and whether they came. No row: they have not said. */
export const attendees = pgTable(
  "attendees",
  {
    teamId: teamId(),
    sessionId: uuid("session_id").notNull(),
    userId: person("user_id").notNull(),
    reply: text("reply").$type<(typeof replies)[number]>(),
    /** When they last replied by hand; null while their reply is what they answered in a date poll. */
    repliedAt: instant("replied_at"),
    /** Set afterwards; while null, whoever said yes counts as present. */
    attendance: text("attendance").$type<(typeof attendances)[number]>(),
    attendanceBy: person("attendance_by"),
  },
  (t) => [
    primaryKey({ name: "attendees_pkey", columns: [t.teamId, t.sessionId, t.userId] }),
    foreignKey({
      name: "attendees_session_fk",
      columns: [t.teamId, t.sessionId],
      foreignColumns: [sessions.teamId, sessions.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "attendees_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
    check("attendees_reply_check", sql`reply in ('yes', 'maybe', 'no')`),
    check("attendees_attendance_check", sql`attendance in ('present', 'absent')`),
  ],
);

/** What a member's mailbox knows of a session: the revision it was sent last, and whether it was called off there. */
export const toldSessions = pgTable(
  "told_sessions",
  {
    teamId: teamId(),
    sessionId: uuid("session_id").notNull(),
    userId: person("user_id").notNull(),
    /** The SEQUENCE of the last invitation or cancellation. */
    sequence: integer("sequence").notNull(),
    /** When and where it was said to be, as one text: the same again is no news. */
    said: text("said").notNull().default(""),
    /** When a cancellation was owed to this member; null while the session stands in their calendar. */
    calledOffAt: instant("called_off_at"),
    toldAt: instant("told_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "told_sessions_pkey", columns: [t.teamId, t.sessionId, t.userId] }),
    foreignKey({
      name: "told_sessions_session_fk",
      columns: [t.teamId, t.sessionId],
      foreignColumns: [sessions.teamId, sessions.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "told_sessions_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
  ],
);

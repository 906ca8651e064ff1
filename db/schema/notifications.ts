import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, person, teamId } from "./columns.ts";
import { teams, users } from "./teams.ts";

/** What happened in a team, in the order in which it was committed. Hints for live pages, sources for mails. */
export const activities = pgTable(
  "activities",
  {
    teamId: teamId(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    kind: text("kind").notNull(),
    actorId: person("actor_id"),
    paperId: uuid("paper_id"),
    sessionId: uuid("session_id"),
    details: jsonb("details").$type<Record<string, unknown>>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "activities_pkey", columns: [t.teamId, t.seq] }),
    foreignKey({ name: "activities_team_fk", columns: [t.teamId], foreignColumns: [teams.id] }).onDelete(
      "cascade",
    ),
  ],
);

/** Every mail we owe somebody, kept: sent by a job, or read on /outbox where no SMTP server is set. */
export const mails = pgTable(
  "mails",
  {
    id: uuid("id").primaryKey(),
    kind: text("kind").notNull(),
    toUserId: person("to_user_id").references(() => users.id, { onDelete: "set null" }),
    toAddress: text("to_address").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    html: text("html").notNull(),
    headers: jsonb("headers").$type<Record<string, string>>().notNull(),
    /** Calendar objects (iCalendar text, method REQUEST or CANCEL) it carries; the first is also a part of the body. Null for none. */
    calendar: jsonb("calendar").$type<{ method: "REQUEST" | "CANCEL"; name: string; text: string }[]>(),
    messageId: text("message_id").notNull(),
    createdAt: instant("created_at").notNull(),
    /** Set while somebody is sending it; another sender may take over after that time. */
    leaseUntil: instant("lease_until"),
    sentAt: instant("sent_at"),
    failedAt: instant("failed_at"),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
  },
  (t) => [uniqueIndex("mails_message_id_key").on(t.messageId), index("mails_created_idx").on(t.createdAt)],
);

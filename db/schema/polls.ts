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
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, oneOf, person, teamId } from "./columns.ts";
import { sessions } from "./scheduling.ts";
import { sessionKinds } from "./series.ts";
import { members, teams } from "./teams.ts";

export const pollAnswerWords = ["yes", "if_need_be", "no"] as const;

/** A question to members: which of these dates suit you? Ends in a session, made or moved. */
export const polls = pgTable(
  "polls",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    title: text("title").notNull(),
    notes: text("notes"),
    kind: text("kind").$type<(typeof sessionKinds)[number]>().notNull(),
    /** The zone its wall clocks are in; null for all-day. */
    zone: text("zone"),
    durationMinutes: integer("duration_minutes"),
    place: text("place"),
    meetingUrl: text("meeting_url"),
    /** The session this poll moves; null when it makes a new one. */
    sessionId: uuid("session_id"),
    /** Answers count until then, by the database's clock. */
    closesAt: instant("closes_at").notNull(),
    /** Closed before that, by hand. */
    closedAt: instant("closed_at"),
    cancelledAt: instant("cancelled_at"),
    remindedAt: instant("reminded_at"),
    chosenOptionId: uuid("chosen_option_id"),
    chosenSessionId: uuid("chosen_session_id"),
    chosenAt: instant("chosen_at"),
    version: integer("version").notNull().default(1),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "polls_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "polls_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    foreignKey({
      name: "polls_session_fk",
      columns: [t.teamId, t.sessionId],
      foreignColumns: [sessions.teamId, sessions.id],
    }),
    foreignKey({
      name: "polls_chosen_session_fk",
      columns: [t.teamId, t.chosenSessionId],
      foreignColumns: [sessions.teamId, sessions.id],
    }),
    index("polls_closes_idx").on(t.teamId, t.closesAt),
    check("polls_kind_check", oneOf("kind", sessionKinds)),
    check(
      "polls_time_check",
      sql`(kind = 'timed' and zone is not null and duration_minutes > 0) or (kind = 'all_day' and zone is null and duration_minutes is null)`,
    ),
    check("polls_chosen_check", sql`num_nonnulls(chosen_option_id, chosen_session_id, chosen_at) in (0, 3)`),
  ],
);

export const pollOptions = pgTable(
  "poll_options",
  {
    teamId: teamId(),
    pollId: uuid("poll_id").notNull(),
    id: uuid("id").notNull(),
    onDate: date("on_date").notNull(),
    /** Wall clock in the poll's zone; null for all-day. */
    localStart: timestamp("local_start", { mode: "string", precision: 0 }),
    startsAt: instant("starts_at"),
  },
  (t) => [
    primaryKey({ name: "poll_options_pkey", columns: [t.teamId, t.pollId, t.id] }),
    foreignKey({
      name: "poll_options_poll_fk",
      columns: [t.teamId, t.pollId],
      foreignColumns: [polls.teamId, polls.id],
    }).onDelete("cascade"),
    unique("poll_options_time_key").on(t.teamId, t.pollId, t.onDate, t.localStart).nullsNotDistinct(),
  ],
);

/** Who is asked. */
export const pollVoters = pgTable(
  "poll_voters",
  {
    teamId: teamId(),
    pollId: uuid("poll_id").notNull(),
    userId: person("user_id").notNull(),
    /** When their whole answer was last set, and by whom when it was an organizer. */
    answeredAt: instant("answered_at"),
    answeredBy: person("answered_by"),
    note: text("note"),
  },
  (t) => [
    primaryKey({ name: "poll_voters_pkey", columns: [t.teamId, t.pollId, t.userId] }),
    foreignKey({
      name: "poll_voters_poll_fk",
      columns: [t.teamId, t.pollId],
      foreignColumns: [polls.teamId, polls.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "poll_voters_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
  ],
);

export const pollAnswers = pgTable(
  "poll_answers",
  {
    teamId: teamId(),
    pollId: uuid("poll_id").notNull(),
    optionId: uuid("option_id").notNull(),
    userId: person("user_id").notNull(),
    answer: text("answer").$type<(typeof pollAnswerWords)[number]>().notNull(),
  },
  (t) => [
    primaryKey({ name: "poll_answers_pkey", columns: [t.teamId, t.pollId, t.userId, t.optionId] }),
    foreignKey({
      name: "poll_answers_option_fk",
      columns: [t.teamId, t.pollId, t.optionId],
      foreignColumns: [pollOptions.teamId, pollOptions.pollId, pollOptions.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "poll_answers_voter_fk",
      columns: [t.teamId, t.pollId, t.userId],
      foreignColumns: [pollVoters.teamId, pollVoters.pollId, pollVoters.userId],
    }).onDelete("cascade"),
    check("poll_answers_answer_check", oneOf("answer", pollAnswerWords)),
  ],
);

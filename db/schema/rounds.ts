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
import { type Disclosure, disclosures, type RoundMethod, roundMethods } from "#domain/voting/round.ts";
import type { TallyResult } from "#domain/voting/tally/result.ts";
import { instant, oneOf, person, teamId } from "./columns.ts";
import { papers } from "./papers.ts";
import { members, teams } from "./teams.ts";

/** A ballot as it stood at the close. */
export type FrozenBallot = { userId: string; approves: string[]; ranks: string[][] };

/** A time-boxed choice of the next papers. Its ballots are secret until the close, whatever it shows after it. */
export const rounds = pgTable(
  "rounds",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    title: text("title").notNull(),
    method: text("method").$type<RoundMethod>().notNull(),
    seats: integer("seats").notNull(),
    opensAt: instant("opens_at").notNull(),
    /** The database's clock decides; an organizer may move it later, never earlier. */
    closesAt: instant("closes_at").notNull(),
    /** The team's zone when it was made: its times were meant on that wall. */
    zone: text("zone").notNull(),
    /** Fewer ballots than this decide nothing; null for no quorum. */
    quorum: integer("quorum"),
    disclosure: text("disclosure").$type<Disclosure>().notNull(),
    /** Hours before the close at which those without a ballot are reminded; null for never. */
    remindHours: integer("remind_hours"),
    remindedAt: instant("reminded_at"),
    /** When its ballots were frozen. */
    closedAt: instant("closed_at"),
    /** Who closed it early; null when it closed by itself. */
    closedBy: person("closed_by"),
    /** Closed with fewer ballots than the quorum; extending it takes this back. */
    shortAt: instant("short_at"),
    cancelledAt: instant("cancelled_at"),
    cancelledReason: text("cancelled_reason"),
    /** When its winners were made the next candidates for sessions; null until then. */
    takenUpAt: instant("taken_up_at"),
    takenUpBy: person("taken_up_by"),
    version: integer("version").notNull().default(1),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "rounds_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "rounds_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    index("rounds_close_idx").on(t.teamId, t.closesAt, t.id),
    check("rounds_method_check", oneOf("method", roundMethods)),
    check("rounds_disclosure_check", oneOf("disclosure", disclosures)),
    check("rounds_time_check", sql`closes_at > opens_at`),
    check("rounds_seats_check", sql`seats >= 1 and (quorum is null or quorum >= 1)`),
    check("rounds_end_check", sql`cancelled_at is null or (closed_at is null and taken_up_at is null)`),
  ],
);

/** The shortlist. */
export const roundCandidates = pgTable(
  "round_candidates",
  {
    teamId: teamId(),
    roundId: uuid("round_id").notNull(),
    paperId: uuid("paper_id").notNull(),
    /** As the organizer listed them, from 1; the ballot shows them in an order of its own for each voter. */
    position: integer("position").notNull(),
  },
  (t) => [
    primaryKey({ name: "round_candidates_pkey", columns: [t.teamId, t.roundId, t.paperId] }),
    foreignKey({
      name: "round_candidates_round_fk",
      columns: [t.teamId, t.roundId],
      foreignColumns: [rounds.teamId, rounds.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "round_candidates_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }),
    index("round_candidates_paper_idx").on(t.teamId, t.paperId),
  ],
);

/** Who may vote where not every member may; a round without rows is for all. */
export const roundVoters = pgTable(
  "round_voters",
  {
    teamId: teamId(),
    roundId: uuid("round_id").notNull(),
    userId: person("user_id").notNull(),
  },
  (t) => [
    primaryKey({ name: "round_voters_pkey", columns: [t.teamId, t.roundId, t.userId] }),
    foreignKey({
      name: "round_voters_round_fk",
      columns: [t.teamId, t.roundId],
      foreignColumns: [rounds.teamId, rounds.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "round_voters_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
  ],
);

/** One member's ballot: read by nobody but its voter before the close, not even by organizers. */
export const ballots = pgTable(
  "ballots",
  {
    teamId: teamId(),
    roundId: uuid("round_id").notNull(),
    userId: person("user_id").notNull(),
    /** Approved papers; for a ranked round all that are ranked. */
    approves: jsonb("approves").$type<string[]>().notNull(),
    /** Groups of papers from first choice on, each a tie; empty unless the round is ranked. */
    ranks: jsonb("ranks").$type<string[][]>().notNull(),
    castAt: instant("cast_at").notNull(),
    /** Raised by every change, so that two tabs notice each other. */
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ name: "ballots_pkey", columns: [t.teamId, t.roundId, t.userId] }),
    foreignKey({
      name: "ballots_round_fk",
      columns: [t.teamId, t.roundId],
      foreignColumns: [rounds.teamId, rounds.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "ballots_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
  ],
);

/** What was frozen at a round's close, then counted. A trigger refuses every change but the one that adds the count. */
export const results = pgTable(
  "results",
  {
    teamId: teamId(),
    roundId: uuid("round_id").notNull(),
    frozenAt: instant("frozen_at").notNull(),
    /** Candidates in tie order; those that had gone from the candidates by then stand in left_out. */
    tieOrder: jsonb("tie_order").$type<string[]>().notNull(),
    leftOut: jsonb("left_out").$type<string[]>().notNull(),
    /** The ballots of everybody who was a voter at the close. */
    ballots: jsonb("ballots").$type<FrozenBallot[]>().notNull(),
    /** How many might have voted. */
    eligible: integer("eligible").notNull(),
    seats: integer("seats").notNull(),
    method: text("method").$type<RoundMethod>().notNull(),
    /** Null until counted: winners in order and the trace (domain/voting/tally/result). */
    result: jsonb("result").$type<TallyResult>(),
    countedAt: instant("counted_at"),
    /** Seats filled so far, while a large round is counted. */
    countedSeats: integer("counted_seats").notNull().default(0),
  },
  (t) => [
    primaryKey({ name: "results_pkey", columns: [t.teamId, t.roundId] }),
    foreignKey({
      name: "results_round_fk",
      columns: [t.teamId, t.roundId],
      foreignColumns: [rounds.teamId, rounds.id],
    }).onDelete("cascade"),
    check("results_counted_check", sql`(result is null) = (counted_at is null)`),
  ],
);

import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { ColumnMapping, DraftPaper } from "#domain/papers/import/draft-paper.ts";
import type { FillField } from "#domain/papers/import/fill-fields.ts";
import type { Verdict } from "#domain/papers/import/verdict.ts";
import { instant, oneOf, person, teamId } from "./columns.ts";
import { members, teams } from "./teams.ts";

/** reading and storing: a job is at work · failed: it came to nothing, and `failure` says why. */
export const importStatuses = ["reading", "reviewing", "storing", "stored", "undone", "failed"] as const;

/** Where new papers go. */
export const importTargets = ["candidates", "archive"] as const;

/** One act of bringing papers in: its texts, and a line per paper found. Pending ones survive a reload. */
export const imports = pgTable(
  "imports",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** Of its first text; "auto" until that is recognised. */
    format: text("format").notNull(),
    listingName: text("listing_name"),
    listedOn: date("listed_on"),
    /** The page named a day without a year, so the year is our guess until somebody confirms it. */
    listedOnAssumed: boolean("listed_on_assumed").notNull(),
    /** What its new papers are tagged with. */
    tags: jsonb("tags").$type<string[]>().notNull().default([]),
    target: text("target").$type<(typeof importTargets)[number]>().notNull().default("candidates"),
    /** Who presenters of past talks are, where somebody said so: a name as it is written, and the member or null. */
    presenters: jsonb("presenters").$type<Record<string, string | null>>().notNull().default({}),
    status: text("status").$type<(typeof importStatuses)[number]>().notNull(),
    /** The sentence that says why it failed. */
    failure: text("failure"),
    /** How far a job is: characters while reading, lines while storing; null when none is at work. */
    progressDone: integer("progress_done"),
    progressTotal: integer("progress_total"),
    /** Grows with every change of its review, so that nobody stores what their page does not show. */
    version: integer("version").notNull().default(1),
    /** Sessions that undoing took away. */
    removedSessions: integer("removed_sessions").notNull().default(0),
    /** The team's seq at which its lines were planned; null when they have to be planned anew. */
    plannedSeq: bigint("planned_seq", { mode: "number" }),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    storedAt: instant("stored_at"),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    primaryKey({ name: "imports_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "imports_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    check("imports_status_check", oneOf("status", importStatuses)),
    check("imports_target_check", oneOf("target", importTargets)),
    index("imports_created_idx").on(t.teamId, t.createdAt),
  ],
);

/** A text of an import: what was pasted, or a file. */
export const importSources = pgTable(
  "import_sources",
  {
    teamId: teamId(),
    importId: uuid("import_id").notNull(),
    /** From 1. */
    position: integer("position").notNull(),
    /** The file's name; null for a pasted text. */
    name: text("name"),
    /** As it was asked for, and as it was recognised once it is read. */
    format: text("format").notNull(),
    text: text("text").notNull(),
    /** How a table was read; null for other texts. */
    columns: jsonb("columns").$type<ColumnMapping>(),
    problems: jsonb("problems").$type<{ line: number; message: string }[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ name: "import_sources_pkey", columns: [t.teamId, t.importId, t.position] }),
    foreignKey({
      name: "import_sources_import_fk",
      columns: [t.teamId, t.importId],
      foreignColumns: [imports.teamId, imports.id],
    }).onDelete("cascade"),
  ],
);

export const importLines = pgTable(
  "import_lines",
  {
    teamId: teamId(),
    importId: uuid("import_id").notNull(),
    /** In the order of the texts; each text has its own ten thousand (server/papers/line-position.ts). */
    position: integer("position").notNull(),
    /** The text it was read from. */
    source: integer("source").notNull(),
    /** The paper as it was read or edited, and the further lines of its text that are the same paper. */
    draft: jsonb("draft").$type<DraftPaper & { alsoOnLines: number[] }>().notNull(),
    ticked: boolean("ticked").notNull(),
    /** The verdict and its sentence: as planned, and once stored what storing came to. A ticked new or uncertain line became a paper. */
    outcome: text("outcome").$type<Verdict>(),
    reason: text("reason"),
    /** The paper it met or became; null when there is none, or undoing took it away. */
    paperId: uuid("paper_id"),
    /** The position of the earlier line that is the same paper. */
    twinOf: integer("twin_of"),
    /** The paper that somebody said it is, where a look-alike left that open. */
    sameAs: uuid("same_as"),
    /** What the paper it met lacks and shall be given. */
    fills: jsonb("fills").$type<FillField[]>().notNull().default([]),
    /** What storing gave to the paper it met; null for nothing. */
    filled: jsonb("filled").$type<{ fields: FillField[]; identities: string[] }>(),
    /** The day of its talk, unless that was not held; apart from the draft so that counting talks need not read drafts. */
    talkOn: text("talk_on").generatedAlwaysAs(
      sql`case when draft->'talk'->>'held' is distinct from 'false' then draft->'talk'->>'heldOn' end`,
    ),
  },
  (t) => [
    primaryKey({ name: "import_lines_pkey", columns: [t.teamId, t.importId, t.position] }),
    foreignKey({
      name: "import_lines_import_fk",
      columns: [t.teamId, t.importId],
      foreignColumns: [imports.teamId, imports.id],
    }).onDelete("cascade"),
  ],
);

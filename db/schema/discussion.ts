import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { bytes, instant, person, teamId } from "./columns.ts";
import { papers } from "./papers.ts";
import { members } from "./teams.ts";

/** A paper's discussion, a tree. Byte order of `path` is reading order, so a page is one index scan. */
export const comments = pgTable(
  "comments",
  {
    teamId: teamId(),
    paperId: uuid("paper_id").notNull(),
    /** Made by the browser, so that a retry is the same comment. */
    id: uuid("id").notNull(),
    /** Counted per paper from 1; the permalink. */
    number: integer("number").notNull(),
    parentId: uuid("parent_id"),
    /** The parent's path followed by 4 bytes of the number, big-endian. Never changes. */
    path: bytes("path").notNull(),
    depth: smallint("depth").notNull(),
    createdBy: person("created_by").notNull(),
    body: text("body").notNull(),
    html: text("html").notNull(),
    rendererVersion: integer("renderer_version").notNull(),
    version: integer("version").notNull().default(1),
    /** The team's seq of the post: "new since I was here" compares with it. */
    seq: bigint("seq", { mode: "number" }).notNull(),
    createdAt: instant("created_at").notNull(),
    editedAt: instant("edited_at"),
    deletedAt: instant("deleted_at"),
    deletedBy: person("deleted_by"),
    /** Since when it is a question for the session, and when the group was done with it. */
    questionAt: instant("question_at"),
    questionDoneAt: instant("question_done_at"),
  },
  (t) => [
    primaryKey({ name: "comments_pkey", columns: [t.teamId, t.id] }),
    unique("comments_paper_id_key").on(t.teamId, t.paperId, t.id),
    uniqueIndex("comments_number_key").on(t.teamId, t.paperId, t.number),
    uniqueIndex("comments_path_key").on(t.teamId, t.paperId, t.path),
    index("comments_question_idx").on(t.teamId, t.paperId).where(sql`question_at is not null`),
    index("comments_seq_idx").on(t.teamId, t.paperId, t.seq),
    foreignKey({
      name: "comments_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "comments_parent_fk",
      columns: [t.teamId, t.paperId, t.parentId],
      foreignColumns: [t.teamId, t.paperId, t.id],
    }),
    foreignKey({
      name: "comments_author_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    check("comments_depth_check", sql`${t.depth} between 0 and 30`),
  ],
);

/** What a comment said before each edit. */
export const commentRevisions = pgTable(
  "comment_revisions",
  {
    teamId: teamId(),
    commentId: uuid("comment_id").notNull(),
    version: integer("version").notNull(),
    body: text("body").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "comment_revisions_pkey", columns: [t.teamId, t.commentId, t.version] }),
    foreignKey({
      name: "comment_revisions_comment_fk",
      columns: [t.teamId, t.commentId],
      foreignColumns: [comments.teamId, comments.id],
    }).onDelete("cascade"),
  ],
);

/** How far a member has seen a thread, as values of the team's seq. "New" is relative to the visit before. */
export const reads = pgTable(
  "reads",
  {
    teamId: teamId(),
    userId: person("user_id").notNull(),
    paperId: uuid("paper_id").notNull(),
    lastSeen: bigint("last_seen", { mode: "number" }).notNull(),
    prevSeen: bigint("prev_seen", { mode: "number" }).notNull(),
    seenAt: instant("seen_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "reads_pkey", columns: [t.teamId, t.userId, t.paperId] }),
    foreignKey({
      name: "reads_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
    foreignKey({
      name: "reads_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }).onDelete("cascade"),
  ],
);

/** "Let us talk about this": one per question and member. */
export const questionVotes = pgTable(
  "question_votes",
  {
    teamId: teamId(),
    commentId: uuid("comment_id").notNull(),
    userId: person("user_id").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "question_votes_pkey", columns: [t.teamId, t.commentId, t.userId] }),
    foreignKey({
      name: "question_votes_comment_fk",
      columns: [t.teamId, t.commentId],
      foreignColumns: [comments.teamId, comments.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "question_votes_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
  ],
);

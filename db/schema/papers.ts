import { sql } from "drizzle-orm";
import {
  check,
  date,
  doublePrecision,
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
import { type DetailsState, detailsStates } from "#domain/papers/details/details-state.ts";
import { type PaperStatus, paperStatuses } from "#domain/papers/paper.ts";
import { instant, oneOf, person, teamId, tsvector } from "./columns.ts";
import { imports } from "./imports.ts";
import { members, teams } from "./teams.ts";

export const papers = pgTable(
  "papers",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** As it was pasted, TeX left-overs and all; made readable when shown. */
    title: text("title").notNull(),
    /** The bare title by which look-alikes are found (titleKey of domain/papers/identity, cut by server/papers/index-key); null where only an id is known. */
    titleKey: text("title_key"),
    abstract: text("abstract"),
    /** By what papers with one abstract and two titles are found (abstractLetters of domain/papers); null for a short one. */
    abstractKey: text("abstract_key").generatedAlwaysAs(
      sql`case when length(regexp_replace(abstract, '[^A-Za-z0-9]', '', 'g')) >= 200 then md5(lower(regexp_replace(abstract, '[^A-Za-z0-9]', '', 'g') collate "C")) end`,
    ),
    /** Rendered by a job after the writing transaction; null until then. */
    abstractHtml: text("abstract_html"),
    rendererVersion: integer("renderer_version"),
    authors: jsonb("authors").$type<{ given?: string; family?: string; literal?: string }[]>().notNull(),
    /** Names as one text, for searching. */
    authorsText: text("authors_text").notNull(),
    /** The best address to read it at. */
    url: text("url"),
    venue: text("venue"),
    publishedOn: date("published_on"),
    /** The date of the newest listing it stands on, else the team's day when it was added. */
    listedOn: date("listed_on").notNull(),
    status: text("status").$type<PaperStatus>().notNull(),
    /** Where the look-up of missing details stands (domain/papers/details/details-state); null where none was wanted. */
    detailsState: text("details_state").$type<DetailsState>(),
    detailsTriedAt: instant("details_tried_at"),
    discussedOn: date("discussed_on"),
    voteCount: integer("vote_count").notNull().default(0),
    commentCount: integer("comment_count").notNull().default(0),
    lastCommentNumber: integer("last_comment_number").notNull().default(0),
    /** Σ 2^((t − 2020) / 14 days) over votes and comments: trending's order without a clock (see server/papers/heat.ts). */
    heat: doublePrecision("heat").notNull().default(0),
    version: integer("version").notNull().default(1),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    search: tsvector("search").generatedAlwaysAs(
      sql`setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('simple', authors_text), 'B') || setweight(to_tsvector('english', coalesce(abstract, '')), 'C')`,
    ),
  },
  (t) => [
    primaryKey({ name: "papers_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "papers_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }),
    check("papers_status_check", oneOf("status", paperStatuses)),
    check("papers_details_state_check", oneOf("details_state", detailsStates)),
    index("papers_title_key_idx").on(t.teamId, t.titleKey),
    index("papers_abstract_key_idx").on(t.teamId, t.abstractKey).where(sql`abstract_key is not null`),
    index("papers_listed_idx").on(t.teamId, t.listedOn, t.id),
    index("papers_trending_idx")
      .on(t.teamId, sql`(-heat)`, t.id)
      .where(sql`heat > 0 and status in ('candidate', 'scheduled')`),
    index("papers_discussed_idx").on(t.teamId, t.discussedOn, t.id).where(sql`status = 'discussed'`),
    index("papers_search_idx").using("gin", t.teamId, t.search),
  ],
);

/** What a paper is known by ("arxiv:2405.01234"); one paper may have several, no two papers share one. */
export const paperIdentities = pgTable(
  "paper_identities",
  {
    teamId: teamId(),
    identity: text("identity").notNull(),
    paperId: uuid("paper_id").notNull(),
  },
  (t) => [
    primaryKey({ name: "paper_identities_team_identity_key", columns: [t.teamId, t.identity] }),
    foreignKey({
      name: "paper_identities_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }).onDelete("cascade"),
    index("paper_identities_paper_idx").on(t.teamId, t.paperId),
  ],
);

/** A dated list that papers came from ("Daily Papers", 12 August). */
export const listings = pgTable(
  "listings",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    listedOn: date("listed_on").notNull(),
  },
  (t) => [
    primaryKey({ name: "listings_pkey", columns: [t.teamId, t.id] }),
    uniqueIndex("listings_name_date_key").on(t.teamId, t.name, t.listedOn),
  ],
);

/** A paper's place on a listing, and the import that put it there. */
export const paperListings = pgTable(
  "paper_listings",
  {
    teamId: teamId(),
    listingId: uuid("listing_id").notNull(),
    paperId: uuid("paper_id").notNull(),
    importId: uuid("import_id"),
    position: integer("position").notNull(),
    upvotes: integer("upvotes"),
  },
  (t) => [
    primaryKey({ name: "paper_listings_pkey", columns: [t.teamId, t.listingId, t.paperId] }),
    foreignKey({
      name: "paper_listings_listing_fk",
      columns: [t.teamId, t.listingId],
      foreignColumns: [listings.teamId, listings.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "paper_listings_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "paper_listings_import_fk",
      columns: [t.teamId, t.importId],
      foreignColumns: [imports.teamId, imports.id],
    }),
    index("paper_listings_paper_idx").on(t.teamId, t.paperId),
    index("paper_listings_import_idx").on(t.teamId, t.importId),
  ],
);

export const paperTags = pgTable(
  "paper_tags",
  {
    teamId: teamId(),
    tag: text("tag").notNull(),
    paperId: uuid("paper_id").notNull(),
  },
  (t) => [
    primaryKey({ name: "paper_tags_pkey", columns: [t.teamId, t.tag, t.paperId] }),
    foreignKey({
      name: "paper_tags_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }).onDelete("cascade"),
    index("paper_tags_paper_idx").on(t.teamId, t.paperId),
  ],
);

import { sql } from "drizzle-orm";
import {
  bigint,
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
import type { TeamId, UserId } from "#domain/teams/ids.ts";
import { type Role, roles } from "#domain/teams/roles.ts";
import { instant, oneOf, person, teamId } from "./columns.ts";

export const users = pgTable(
  "users",
  {
    id: uuid("id").$type<UserId>().primaryKey(),
    name: text("name").notNull(),
    /** Confirmed addresses only: sign-in links open the account that holds one here. */
    email: text("email"),
    emailVerifiedAt: instant("email_verified_at"),
    /** Typed by somebody, not yet confirmed: gets no mail but the confirmation, opens nothing. */
    pendingEmail: text("pending_email"),
    image: text("image"),
    timeZone: text("time_zone").notNull(),
    /** When the person switched the single-key shortcuts off; null while they are on. */
    singleKeysOffAt: instant("single_keys_off_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [uniqueIndex("users_email_key").on(t.email)],
);

/** An outside identity (GitHub, ORCID …) that opens a person's account; no tokens are kept. */
export const accounts = pgTable(
  "accounts",
  {
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    userId: person("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    type: text("type").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "accounts_pkey", columns: [t.provider, t.providerAccountId] }),
    index("accounts_user_idx").on(t.userId),
  ],
);

/** A signed-in browser. Only the SHA-256 of its token is stored. */
export const devices = pgTable(
  "devices",
  {
    id: uuid("id").primaryKey(),
    tokenHash: text("token_hash").notNull(),
    userId: person("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    userAgent: text("user_agent"),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [uniqueIndex("devices_token_key").on(t.tokenHash), index("devices_user_idx").on(t.userId)],
);

export const tokenPurposes = ["first_owner", "sign_in", "confirm_address"] as const;

/** A link that works once: for the first owner, for signing in, for confirming an address. */
export const signInTokens = pgTable(
  "sign_in_tokens",
  {
    tokenHash: text("token_hash").primaryKey(),
    purpose: text("purpose").$type<(typeof tokenPurposes)[number]>().notNull(),
    userId: person("user_id").references(() => users.id, { onDelete: "cascade" }),
    /** The address the link was sent to; a confirmation counts for this address only. */
    email: text("email"),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  () => [check("sign_in_tokens_purpose_check", oneOf("purpose", tokenPurposes))],
);

export const teams = pgTable(
  "teams",
  {
    id: uuid("id").$type<TeamId>().primaryKey(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    timeZone: text("time_zone").notNull(),
    /** Set on the group we wrote ourselves for people to look around in. */
    sampleAt: instant("sample_at"),
    /** Counts every write that others should see; raised in the writing transaction (see activities). */
    lastSeq: bigint("last_seq", { mode: "number" }).notNull().default(0),
    createdBy: person("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [uniqueIndex("teams_slug_key").on(t.slug)],
);

export const members = pgTable(
  "members",
  {
    teamId: teamId().references(() => teams.id, { onDelete: "cascade" }),
    userId: person("user_id")
      .notNull()
      .references(() => users.id),
    role: text("role").$type<Role>().notNull(),
    joinedAt: instant("joined_at").notNull(),
    /** Set when the person left or was removed; what they wrote stays. */
    removedAt: instant("removed_at"),
    /** Percent of a full share of talks; 0 presents nothing. */
    presenterShare: integer("presenter_share").notNull().default(100),
    /** When the person chose to get no mails about sessions and date polls; null while they get them. */
    sessionMailOffAt: instant("session_mail_off_at"),
  },
  (t) => [
    primaryKey({ name: "members_pkey", columns: [t.teamId, t.userId] }),
    index("members_user_idx").on(t.userId),
    check("members_role_check", oneOf("role", roles)),
    check("members_share_check", sql`presenter_share between 0 and 100`),
  ],
);

/** A way in: a link anyone may use (up to `max_uses`), or one mailed to one address. */
export const invitations = pgTable(
  "invitations",
  {
    teamId: teamId(),
    id: uuid("id").notNull(),
    tokenHash: text("token_hash").notNull(),
    role: text("role").$type<Role>().notNull(),
    email: text("email"),
    maxUses: integer("max_uses").notNull(),
    useCount: integer("use_count").notNull().default(0),
    createdBy: person("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ name: "invitations_pkey", columns: [t.teamId, t.id] }),
    foreignKey({
      name: "invitations_creator_fk",
      columns: [t.teamId, t.createdBy],
      foreignColumns: [members.teamId, members.userId],
    }).onDelete("cascade"),
    uniqueIndex("invitations_token_key").on(t.tokenHash),
    check("invitations_role_check", oneOf("role", roles)),
    check("invitations_uses_check", sql`${t.useCount} <= ${t.maxUses}`),
  ],
);

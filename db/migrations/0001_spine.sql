CREATE TABLE "comment_revisions" (
	"team_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_revisions_pkey" PRIMARY KEY("team_id","comment_id","version")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"team_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"parent_id" uuid,
	"path" "bytea" NOT NULL,
	"depth" smallint NOT NULL,
	"created_by" uuid NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"renderer_version" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"seq" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by" uuid,
	CONSTRAINT "comments_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "comments_paper_id_key" UNIQUE("team_id","paper_id","id"),
	CONSTRAINT "comments_depth_check" CHECK ("comments"."depth" between 0 and 30)
);
--> statement-breakpoint
CREATE TABLE "reads" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"last_seen" bigint NOT NULL,
	"prev_seen" bigint NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reads_pkey" PRIMARY KEY("team_id","user_id","paper_id")
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"team_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"actor_id" uuid,
	"paper_id" uuid,
	"session_id" uuid,
	"details" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "activities_pkey" PRIMARY KEY("team_id","seq")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"to_user_id" uuid,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"headers" jsonb NOT NULL,
	"message_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "import_lines" (
	"team_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"draft" jsonb NOT NULL,
	"ticked" boolean NOT NULL,
	"outcome" text,
	"reason" text,
	"paper_id" uuid,
	CONSTRAINT "import_lines_pkey" PRIMARY KEY("team_id","import_id","position")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"format" text NOT NULL,
	"source" text NOT NULL,
	"listing_name" text,
	"listed_on" date,
	"listed_on_assumed" boolean NOT NULL,
	"problems" jsonb NOT NULL,
	"tags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"status" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"stored_at" timestamp (3) with time zone,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "imports_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "imports_status_check" CHECK ("status" in ('reviewing', 'stored', 'undone'))
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"listed_on" date NOT NULL,
	CONSTRAINT "listings_pkey" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "paper_identities" (
	"team_id" uuid NOT NULL,
	"identity" text NOT NULL,
	"paper_id" uuid NOT NULL,
	CONSTRAINT "paper_identities_team_identity_key" PRIMARY KEY("team_id","identity")
);
--> statement-breakpoint
CREATE TABLE "paper_listings" (
	"team_id" uuid NOT NULL,
	"listing_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"import_id" uuid,
	"position" integer NOT NULL,
	"upvotes" integer,
	CONSTRAINT "paper_listings_pkey" PRIMARY KEY("team_id","listing_id","paper_id")
);
--> statement-breakpoint
CREATE TABLE "paper_tags" (
	"team_id" uuid NOT NULL,
	"tag" text NOT NULL,
	"paper_id" uuid NOT NULL,
	CONSTRAINT "paper_tags_pkey" PRIMARY KEY("team_id","tag","paper_id")
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"title_key" text,
	"abstract" text,
	"abstract_html" text,
	"renderer_version" integer,
	"authors" jsonb NOT NULL,
	"authors_text" text NOT NULL,
	"url" text,
	"venue" text,
	"published_on" date,
	"listed_on" date NOT NULL,
	"status" text NOT NULL,
	"discussed_on" date,
	"vote_count" integer DEFAULT 0 NOT NULL,
	"comment_count" integer DEFAULT 0 NOT NULL,
	"last_comment_number" integer DEFAULT 0 NOT NULL,
	"heat" double precision DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('simple', authors_text), 'B') || setweight(to_tsvector('english', coalesce(abstract, '')), 'C')) STORED,
	CONSTRAINT "papers_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "papers_status_check" CHECK ("status" in ('candidate', 'scheduled', 'discussed', 'archived'))
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"paper_id" uuid,
	"duty" text NOT NULL,
	"place" integer DEFAULT 1 NOT NULL,
	"user_id" uuid NOT NULL,
	"status" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"reason" text,
	CONSTRAINT "assignments_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "assignments_status_check" CHECK ("status" in ('offered', 'accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid,
	"actor_id" uuid,
	"action" text NOT NULL,
	"details" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "rate_limits_pkey" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "session_papers" (
	"team_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "session_papers_pkey" PRIMARY KEY("team_id","session_id","paper_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text,
	"kind" text NOT NULL,
	"on_date" date NOT NULL,
	"local_start" timestamp(0),
	"zone" text,
	"starts_at" timestamp (3) with time zone,
	"duration_minutes" integer,
	"place" text,
	"meeting_url" text,
	"notes" text,
	"held_at" timestamp (3) with time zone,
	"not_held_at" timestamp (3) with time zone,
	"not_held_reason" text,
	"cancelled_at" timestamp (3) with time zone,
	"cancelled_reason" text,
	"ics_uid" text NOT NULL,
	"ics_sequence" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "sessions_kind_check" CHECK ("kind" in ('timed', 'all_day')),
	CONSTRAINT "sessions_time_check" CHECK ((kind = 'timed' and local_start is not null and zone is not null and starts_at is not null and duration_minutes > 0) or (kind = 'all_day' and local_start is null and zone is null and starts_at is null and duration_minutes is null)),
	CONSTRAINT "sessions_end_check" CHECK (num_nonnulls(held_at, not_held_at, cancelled_at) <= 1)
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"type" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "accounts_pkey" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "devices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"role" text NOT NULL,
	"email" text,
	"max_uses" integer NOT NULL,
	"use_count" integer DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "invitations_role_check" CHECK ("role" in ('observer', 'member', 'organizer', 'owner')),
	CONSTRAINT "invitations_uses_check" CHECK ("invitations"."use_count" <= "invitations"."max_uses")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "members_pkey" PRIMARY KEY("team_id","user_id"),
	CONSTRAINT "members_role_check" CHECK ("role" in ('observer', 'member', 'organizer', 'owner'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"user_id" uuid,
	"email" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "sign_in_tokens_purpose_check" CHECK ("purpose" in ('first_owner', 'sign_in', 'confirm_address'))
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"sample_at" timestamp (3) with time zone,
	"last_seq" bigint DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"email_verified_at" timestamp (3) with time zone,
	"pending_email" text,
	"image" text,
	"time_zone" text NOT NULL,
	"single_keys_off_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"team_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"cast_at" timestamp (3) with time zone NOT NULL,
	"could_present_at" timestamp (3) with time zone,
	CONSTRAINT "votes_pkey" PRIMARY KEY("team_id","paper_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "comment_revisions" ADD CONSTRAINT "comment_revisions_comment_fk" FOREIGN KEY ("team_id","comment_id") REFERENCES "public"."comments"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_fk" FOREIGN KEY ("team_id","paper_id","parent_id") REFERENCES "public"."comments"("team_id","paper_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reads" ADD CONSTRAINT "reads_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reads" ADD CONSTRAINT "reads_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_team_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_to_user_id_users_id_fk" FOREIGN KEY ("to_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_lines" ADD CONSTRAINT "import_lines_import_fk" FOREIGN KEY ("team_id","import_id") REFERENCES "public"."imports"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_identities" ADD CONSTRAINT "paper_identities_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_listings" ADD CONSTRAINT "paper_listings_listing_fk" FOREIGN KEY ("team_id","listing_id") REFERENCES "public"."listings"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_listings" ADD CONSTRAINT "paper_listings_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_listings" ADD CONSTRAINT "paper_listings_import_fk" FOREIGN KEY ("team_id","import_id") REFERENCES "public"."imports"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_tags" ADD CONSTRAINT "paper_tags_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_session_fk" FOREIGN KEY ("team_id","session_id") REFERENCES "public"."sessions"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_papers" ADD CONSTRAINT "session_papers_session_fk" FOREIGN KEY ("team_id","session_id") REFERENCES "public"."sessions"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_papers" ADD CONSTRAINT "session_papers_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_tokens" ADD CONSTRAINT "sign_in_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "comments_number_key" ON "comments" USING btree ("team_id","paper_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "comments_path_key" ON "comments" USING btree ("team_id","paper_id","path");--> statement-breakpoint
CREATE INDEX "comments_seq_idx" ON "comments" USING btree ("team_id","paper_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "mails_message_id_key" ON "mails" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "mails_created_idx" ON "mails" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "imports_created_idx" ON "imports" USING btree ("team_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "listings_name_date_key" ON "listings" USING btree ("team_id","name","listed_on");--> statement-breakpoint
CREATE INDEX "paper_identities_paper_idx" ON "paper_identities" USING btree ("team_id","paper_id");--> statement-breakpoint
CREATE INDEX "paper_listings_paper_idx" ON "paper_listings" USING btree ("team_id","paper_id");--> statement-breakpoint
CREATE INDEX "paper_listings_import_idx" ON "paper_listings" USING btree ("team_id","import_id");--> statement-breakpoint
CREATE INDEX "paper_tags_paper_idx" ON "paper_tags" USING btree ("team_id","paper_id");--> statement-breakpoint
CREATE INDEX "papers_title_key_idx" ON "papers" USING btree ("team_id","title_key");--> statement-breakpoint
CREATE INDEX "papers_listed_idx" ON "papers" USING btree ("team_id","listed_on","id");--> statement-breakpoint
CREATE INDEX "papers_trending_idx" ON "papers" USING btree ("team_id",(-heat),"id") WHERE heat > 0 and status in ('candidate', 'scheduled');--> statement-breakpoint
CREATE INDEX "papers_discussed_idx" ON "papers" USING btree ("team_id","discussed_on","id") WHERE status = 'discussed';--> statement-breakpoint
CREATE INDEX "papers_search_idx" ON "papers" USING gin ("team_id","search");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_holder_key" ON "assignments" USING btree ("team_id","session_id",coalesce(paper_id, '00000000-0000-0000-0000-000000000000'::uuid),"duty","place") WHERE status in ('offered', 'accepted');--> statement-breakpoint
CREATE INDEX "assignments_member_idx" ON "assignments" USING btree ("team_id","user_id");--> statement-breakpoint
CREATE INDEX "audit_team_idx" ON "audit" USING btree ("team_id","created_at");--> statement-breakpoint
CREATE INDEX "rate_limits_window_idx" ON "rate_limits" USING btree ("window_start");--> statement-breakpoint
CREATE INDEX "session_papers_paper_idx" ON "session_papers" USING btree ("team_id","paper_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_ics_uid_key" ON "sessions" USING btree ("ics_uid");--> statement-breakpoint
CREATE INDEX "sessions_agenda_idx" ON "sessions" USING btree ("team_id",coalesce(starts_at, on_date::timestamp at time zone 'UTC'),"id");--> statement-breakpoint
CREATE INDEX "accounts_user_idx" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "devices_token_key" ON "devices" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "devices_user_idx" ON "devices" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_key" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "members_user_idx" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "teams_slug_key" ON "teams" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "votes_member_idx" ON "votes" USING btree ("team_id","user_id");
CREATE TABLE "duty_kinds" (
	"team_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"per_session" integer DEFAULT 1 NOT NULL,
	"position" integer NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "duty_kinds_pkey" PRIMARY KEY("team_id","key"),
	CONSTRAINT "duty_kinds_key_check" CHECK (key not in ('presenter', 'backup') and per_session between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE "presenter_rules" (
	"team_id" uuid PRIMARY KEY NOT NULL,
	"window_months" integer DEFAULT 12 NOT NULL,
	"newcomers" text DEFAULT 'mean' NOT NULL,
	"leave" text DEFAULT 'forgiven' NOT NULL,
	"answer_days" integer DEFAULT 5 NOT NULL,
	"material_days" integer DEFAULT 2 NOT NULL,
	CONSTRAINT "presenter_rules_check" CHECK (window_months between 1 and 60 and newcomers in ('mean', 'zero') and leave in ('forgiven', 'counted') and answer_days between 0 and 60 and material_days between 0 and 60)
);
--> statement-breakpoint
CREATE TABLE "swaps" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"given_id" uuid NOT NULL,
	"taken_id" uuid,
	"proposed_by" uuid NOT NULL,
	"proposed_to" uuid NOT NULL,
	"note" text,
	"status" text DEFAULT 'proposed' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "swaps_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "swaps_status_check" CHECK ("status" in ('proposed', 'accepted', 'declined', 'withdrawn', 'overtaken'))
);
--> statement-breakpoint
CREATE TABLE "seasons" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"request" jsonb NOT NULL,
	"plan" jsonb NOT NULL,
	"previous" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"published_at" timestamp (3) with time zone,
	"discarded_at" timestamp (3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "seasons_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "seasons_end_check" CHECK (num_nonnulls(published_at, discarded_at) <= 1)
);
--> statement-breakpoint
ALTER TABLE "assignments" DROP CONSTRAINT "assignments_status_check";--> statement-breakpoint
ALTER TABLE "told_sessions" ADD COLUMN "said" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "answer_by" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "why" text;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "season_id" uuid;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "materials_reminded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "presenter_share" integer DEFAULT 100 NOT NULL;--> statement-breakpoint
ALTER TABLE "duty_kinds" ADD CONSTRAINT "duty_kinds_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presenter_rules" ADD CONSTRAINT "presenter_rules_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swaps" ADD CONSTRAINT "swaps_given_fk" FOREIGN KEY ("team_id","given_id") REFERENCES "public"."assignments"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swaps" ADD CONSTRAINT "swaps_taken_fk" FOREIGN KEY ("team_id","taken_id") REFERENCES "public"."assignments"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swaps" ADD CONSTRAINT "swaps_proposer_fk" FOREIGN KEY ("team_id","proposed_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swaps" ADD CONSTRAINT "swaps_asked_fk" FOREIGN KEY ("team_id","proposed_to") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seasons" ADD CONSTRAINT "seasons_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seasons" ADD CONSTRAINT "seasons_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "swaps_open_idx" ON "swaps" USING btree ("team_id") WHERE status = 'proposed';--> statement-breakpoint
CREATE INDEX "seasons_draft_idx" ON "seasons" USING btree ("team_id") WHERE published_at is null and discarded_at is null;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_season_fk" FOREIGN KEY ("team_id","season_id") REFERENCES "public"."seasons"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_booked_key" ON "assignments" USING btree ("team_id","session_id","user_id","duty",coalesce(case when duty = 'presenter' then paper_id end, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE status in ('offered', 'accepted');--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_status_check" CHECK ("status" in ('offered', 'accepted', 'declined', 'withdrawn', 'expired', 'missed'));--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_share_check" CHECK (presenter_share between 0 and 100);
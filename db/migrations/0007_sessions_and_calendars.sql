CREATE TABLE "attendees" (
	"team_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"reply" text,
	"replied_at" timestamp (3) with time zone,
	"attendance" text,
	"attendance_by" uuid,
	CONSTRAINT "attendees_pkey" PRIMARY KEY("team_id","session_id","user_id"),
	CONSTRAINT "attendees_reply_check" CHECK (reply in ('yes', 'maybe', 'no')),
	CONSTRAINT "attendees_attendance_check" CHECK (attendance in ('present', 'absent'))
);
--> statement-breakpoint
CREATE TABLE "told_sessions" (
	"team_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"called_off_at" timestamp (3) with time zone,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "told_sessions_pkey" PRIMARY KEY("team_id","session_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "away" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"note" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "away_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "away_days_check" CHECK (starts_on <= ends_on)
);
--> statement-breakpoint
CREATE TABLE "blackouts" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"source_key" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "blackouts_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "blackouts_kind_check" CHECK ("kind" in ('deadline', 'conference', 'break', 'other')),
	CONSTRAINT "blackouts_days_check" CHECK (starts_on <= ends_on)
);
--> statement-breakpoint
CREATE TABLE "holiday_places" (
	"team_id" uuid NOT NULL,
	"country" text NOT NULL,
	"region" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "holiday_places_pkey" PRIMARY KEY("team_id","country","region")
);
--> statement-breakpoint
CREATE TABLE "busy_calendars" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"label" text NOT NULL,
	"url" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone,
	"failed_reason" text
);
--> statement-breakpoint
CREATE TABLE "busy_times" (
	"calendar_id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"starts_on" date,
	"ends_on" date,
	CONSTRAINT "busy_times_check" CHECK ((starts_at < ends_at and starts_on is null and ends_on is null) or (starts_on < ends_on and starts_at is null and ends_at is null))
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "question_votes" (
	"team_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "question_votes_pkey" PRIMARY KEY("team_id","comment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "materials" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"title" text NOT NULL,
	"url" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "materials_pkey" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "minutes" (
	"team_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"html" text NOT NULL,
	"renderer_version" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "minutes_pkey" PRIMARY KEY("team_id","session_id","version")
);
--> statement-breakpoint
CREATE TABLE "poll_answers" (
	"team_id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"option_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "poll_answers_pkey" PRIMARY KEY("team_id","poll_id","user_id","option_id"),
	CONSTRAINT "poll_answers_answer_check" CHECK ("answer" in ('yes', 'if_need_be', 'no'))
);
--> statement-breakpoint
CREATE TABLE "poll_options" (
	"team_id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"on_date" date NOT NULL,
	"local_start" timestamp(0),
	"starts_at" timestamp (3) with time zone,
	CONSTRAINT "poll_options_pkey" PRIMARY KEY("team_id","poll_id","id"),
	CONSTRAINT "poll_options_time_key" UNIQUE NULLS NOT DISTINCT("team_id","poll_id","on_date","local_start")
);
--> statement-breakpoint
CREATE TABLE "poll_voters" (
	"team_id" uuid NOT NULL,
	"poll_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_by" uuid,
	"note" text,
	CONSTRAINT "poll_voters_pkey" PRIMARY KEY("team_id","poll_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"notes" text,
	"kind" text NOT NULL,
	"zone" text,
	"duration_minutes" integer,
	"place" text,
	"meeting_url" text,
	"session_id" uuid,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"chosen_option_id" uuid,
	"chosen_session_id" uuid,
	"chosen_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "polls_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "polls_kind_check" CHECK ("kind" in ('timed', 'all_day')),
	CONSTRAINT "polls_time_check" CHECK ((kind = 'timed' and zone is not null and duration_minutes > 0) or (kind = 'all_day' and zone is null and duration_minutes is null)),
	CONSTRAINT "polls_chosen_check" CHECK (num_nonnulls(chosen_option_id, chosen_session_id, chosen_at) in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "series" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"local_start" timestamp(0),
	"zone" text,
	"duration_minutes" integer,
	"rule" text NOT NULL,
	"skip_dates" jsonb NOT NULL,
	"extra_dates" jsonb NOT NULL,
	"place" text,
	"meeting_url" text,
	"notes" text,
	"ended_at" timestamp (3) with time zone,
	"follows_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "series_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "series_kind_check" CHECK ("kind" in ('timed', 'all_day')),
	CONSTRAINT "series_time_check" CHECK ((kind = 'timed' and local_start is not null and zone is not null and duration_minutes > 0) or (kind = 'all_day' and local_start is null and zone is null and duration_minutes is null))
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "question_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "question_done_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "calendar" jsonb;--> statement-breakpoint
ALTER TABLE "session_papers" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "occurrence_on" date;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "recording_url" text;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "session_mail_off_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "attendees" ADD CONSTRAINT "attendees_session_fk" FOREIGN KEY ("team_id","session_id") REFERENCES "public"."sessions"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendees" ADD CONSTRAINT "attendees_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told_sessions" ADD CONSTRAINT "told_sessions_session_fk" FOREIGN KEY ("team_id","session_id") REFERENCES "public"."sessions"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "told_sessions" ADD CONSTRAINT "told_sessions_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "away" ADD CONSTRAINT "away_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blackouts" ADD CONSTRAINT "blackouts_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blackouts" ADD CONSTRAINT "blackouts_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holiday_places" ADD CONSTRAINT "holiday_places_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "busy_calendars" ADD CONSTRAINT "busy_calendars_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "busy_times" ADD CONSTRAINT "busy_times_calendar_id_busy_calendars_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."busy_calendars"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_votes" ADD CONSTRAINT "question_votes_comment_fk" FOREIGN KEY ("team_id","comment_id") REFERENCES "public"."comments"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_votes" ADD CONSTRAINT "question_votes_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_session_fk" FOREIGN KEY ("team_id","session_id") REFERENCES "public"."sessions"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "materials" ADD CONSTRAINT "materials_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_session_fk" FOREIGN KEY ("team_id","session_id") REFERENCES "public"."sessions"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_answers" ADD CONSTRAINT "poll_answers_option_fk" FOREIGN KEY ("team_id","poll_id","option_id") REFERENCES "public"."poll_options"("team_id","poll_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_answers" ADD CONSTRAINT "poll_answers_voter_fk" FOREIGN KEY ("team_id","poll_id","user_id") REFERENCES "public"."poll_voters"("team_id","poll_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_options" ADD CONSTRAINT "poll_options_poll_fk" FOREIGN KEY ("team_id","poll_id") REFERENCES "public"."polls"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voters" ADD CONSTRAINT "poll_voters_poll_fk" FOREIGN KEY ("team_id","poll_id") REFERENCES "public"."polls"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_voters" ADD CONSTRAINT "poll_voters_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_session_fk" FOREIGN KEY ("team_id","session_id") REFERENCES "public"."sessions"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_chosen_session_fk" FOREIGN KEY ("team_id","chosen_session_id") REFERENCES "public"."sessions"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_follows_fk" FOREIGN KEY ("team_id","follows_id") REFERENCES "public"."series"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "away_days_idx" ON "away" USING btree ("team_id","ends_on");--> statement-breakpoint
CREATE UNIQUE INDEX "blackouts_source_key" ON "blackouts" USING btree ("team_id","source_key") WHERE source_key is not null;--> statement-breakpoint
CREATE INDEX "blackouts_days_idx" ON "blackouts" USING btree ("team_id","ends_on");--> statement-breakpoint
CREATE UNIQUE INDEX "busy_calendars_url_key" ON "busy_calendars" USING btree ("user_id","url");--> statement-breakpoint
CREATE INDEX "busy_times_calendar_idx" ON "busy_times" USING btree ("calendar_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_open_key" ON "calendar_feeds" USING btree ("team_id",coalesce(user_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "materials_session_idx" ON "materials" USING btree ("team_id","session_id");--> statement-breakpoint
CREATE INDEX "polls_closes_idx" ON "polls" USING btree ("team_id","closes_at");--> statement-breakpoint
CREATE INDEX "series_open_idx" ON "series" USING btree ("team_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_series_fk" FOREIGN KEY ("team_id","series_id") REFERENCES "public"."series"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_question_idx" ON "comments" USING btree ("team_id","paper_id") WHERE question_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_occurrence_key" ON "sessions" USING btree ("team_id","series_id","occurrence_on") WHERE series_id is not null;--> statement-breakpoint
ALTER TABLE "session_papers" ADD CONSTRAINT "session_papers_minutes_check" CHECK ("session_papers"."minutes" between 1 and 1440);--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_series_check" CHECK ((series_id is null) = (occurrence_on is null));
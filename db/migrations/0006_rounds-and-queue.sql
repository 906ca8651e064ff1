CREATE TABLE "queue_loads" (
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"load" text NOT NULL,
	CONSTRAINT "queue_loads_pkey" PRIMARY KEY("team_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "queue_picks" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"picked_at" timestamp (3) with time zone NOT NULL,
	"picked_by" uuid NOT NULL,
	"waiting" jsonb NOT NULL,
	"step" jsonb NOT NULL,
	"loads_before" jsonb NOT NULL,
	"loads_after" jsonb NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" uuid,
	CONSTRAINT "queue_picks_pkey" PRIMARY KEY("team_id","id")
);
--> statement-breakpoint
CREATE TABLE "ballots" (
	"team_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"approves" jsonb NOT NULL,
	"ranks" jsonb NOT NULL,
	"cast_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "ballots_pkey" PRIMARY KEY("team_id","round_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "results" (
	"team_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"tie_order" jsonb NOT NULL,
	"left_out" jsonb NOT NULL,
	"ballots" jsonb NOT NULL,
	"eligible" integer NOT NULL,
	"seats" integer NOT NULL,
	"method" text NOT NULL,
	"result" jsonb,
	"counted_at" timestamp (3) with time zone,
	"counted_seats" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "results_pkey" PRIMARY KEY("team_id","round_id"),
	CONSTRAINT "results_counted_check" CHECK ((result is null) = (counted_at is null))
);
--> statement-breakpoint
CREATE TABLE "round_candidates" (
	"team_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"paper_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "round_candidates_pkey" PRIMARY KEY("team_id","round_id","paper_id")
);
--> statement-breakpoint
CREATE TABLE "round_voters" (
	"team_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "round_voters_pkey" PRIMARY KEY("team_id","round_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"team_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"method" text NOT NULL,
	"seats" integer NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"zone" text NOT NULL,
	"quorum" integer,
	"disclosure" text NOT NULL,
	"remind_hours" integer,
	"reminded_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"closed_by" uuid,
	"short_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancelled_reason" text,
	"taken_up_at" timestamp (3) with time zone,
	"taken_up_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rounds_pkey" PRIMARY KEY("team_id","id"),
	CONSTRAINT "rounds_method_check" CHECK ("method" in ('equal-shares', 'approval', 'seq-pav', 'pav', 'phragmen', 'schulze')),
	CONSTRAINT "rounds_disclosure_check" CHECK ("disclosure" in ('names', 'counts')),
	CONSTRAINT "rounds_time_check" CHECK (closes_at > opens_at),
	CONSTRAINT "rounds_seats_check" CHECK (seats >= 1 and (quorum is null or quorum >= 1)),
	CONSTRAINT "rounds_end_check" CHECK (cancelled_at is null or (closed_at is null and taken_up_at is null))
);
--> statement-breakpoint
ALTER TABLE "queue_loads" ADD CONSTRAINT "queue_loads_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_picks" ADD CONSTRAINT "queue_picks_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_picks" ADD CONSTRAINT "queue_picks_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_picks" ADD CONSTRAINT "queue_picks_member_fk" FOREIGN KEY ("team_id","picked_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_round_fk" FOREIGN KEY ("team_id","round_id") REFERENCES "public"."rounds"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_round_fk" FOREIGN KEY ("team_id","round_id") REFERENCES "public"."rounds"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_candidates" ADD CONSTRAINT "round_candidates_round_fk" FOREIGN KEY ("team_id","round_id") REFERENCES "public"."rounds"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_candidates" ADD CONSTRAINT "round_candidates_paper_fk" FOREIGN KEY ("team_id","paper_id") REFERENCES "public"."papers"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_voters" ADD CONSTRAINT "round_voters_round_fk" FOREIGN KEY ("team_id","round_id") REFERENCES "public"."rounds"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_voters" ADD CONSTRAINT "round_voters_member_fk" FOREIGN KEY ("team_id","user_id") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_creator_fk" FOREIGN KEY ("team_id","created_by") REFERENCES "public"."members"("team_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "queue_picks_time_idx" ON "queue_picks" USING btree ("team_id","picked_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "queue_picks_paper_key" ON "queue_picks" USING btree ("team_id","paper_id") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "round_candidates_paper_idx" ON "round_candidates" USING btree ("team_id","paper_id");--> statement-breakpoint
CREATE INDEX "rounds_close_idx" ON "rounds" USING btree ("team_id","closes_at","id");
--> statement-breakpoint
-- A result is written twice: frozen, then counted. Whoever would change it later, changes history.
CREATE FUNCTION keep_result() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.counted_at IS NOT NULL
    OR (OLD.team_id, OLD.round_id, OLD.frozen_at, OLD.tie_order, OLD.left_out, OLD.ballots, OLD.eligible, OLD.seats, OLD.method)
      IS DISTINCT FROM (NEW.team_id, NEW.round_id, NEW.frozen_at, NEW.tie_order, NEW.left_out, NEW.ballots, NEW.eligible, NEW.seats, NEW.method)
  THEN
    RAISE EXCEPTION 'a result is never changed' USING ERRCODE = 'raise_exception', CONSTRAINT = 'results_keep';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER results_keep BEFORE UPDATE ON "results" FOR EACH ROW EXECUTE FUNCTION keep_result();

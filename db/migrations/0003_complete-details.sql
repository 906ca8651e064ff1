CREATE TABLE "outbound_answers" (
	"key" text NOT NULL,
	"status" integer NOT NULL,
	"body" text NOT NULL,
	"fetched_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "outbound_answers_pkey" PRIMARY KEY("key")
);
--> statement-breakpoint
CREATE TABLE "outbound_turns" (
	"place" text NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"told" boolean DEFAULT false NOT NULL,
	CONSTRAINT "outbound_turns_pkey" PRIMARY KEY("place")
);
--> statement-breakpoint
ALTER TABLE "papers" ADD COLUMN "details_state" text;--> statement-breakpoint
ALTER TABLE "papers" ADD COLUMN "details_tried_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "outbound_answers_fetched_idx" ON "outbound_answers" USING btree ("fetched_at");--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_details_state_check" CHECK ("details_state" in ('wanted', 'found', 'not_found', 'failed'));
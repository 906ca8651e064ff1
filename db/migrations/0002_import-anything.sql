CREATE TABLE "import_sources" (
	"team_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text,
	"format" text NOT NULL,
	"text" text NOT NULL,
	"columns" jsonb,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "import_sources_pkey" PRIMARY KEY("team_id","import_id","position")
);
--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_status_check";--> statement-breakpoint
ALTER TABLE "import_lines" ADD COLUMN "source" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "import_lines" ALTER COLUMN "source" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "import_lines" ADD COLUMN "fills" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_lines" ADD COLUMN "filled" jsonb;--> statement-breakpoint
ALTER TABLE "import_lines" ADD COLUMN "talk_on" text GENERATED ALWAYS AS (case when draft->'talk'->>'held' is distinct from 'false' then draft->'talk'->>'heldOn' end) STORED;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "target" text DEFAULT 'candidates' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "presenters" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "failure" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "progress_done" integer;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "progress_total" integer;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "planned_seq" bigint;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "import_sources" ADD CONSTRAINT "import_sources_import_fk" FOREIGN KEY ("team_id","import_id") REFERENCES "public"."imports"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_import_fk" FOREIGN KEY ("team_id","import_id") REFERENCES "public"."imports"("team_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_import_idx" ON "sessions" USING btree ("team_id","import_id") WHERE import_id is not null;--> statement-breakpoint
-- What stood in the import itself is its first text.
INSERT INTO "import_sources" ("team_id", "import_id", "position", "format", "text", "problems")
SELECT "team_id", "id", 1, "format", "source", "problems" FROM "imports";--> statement-breakpoint
ALTER TABLE "imports" DROP COLUMN "source";--> statement-breakpoint
ALTER TABLE "imports" DROP COLUMN "problems";--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_target_check" CHECK ("target" in ('candidates', 'archive'));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_status_check" CHECK ("status" in ('reading', 'reviewing', 'storing', 'stored', 'undone', 'failed'));
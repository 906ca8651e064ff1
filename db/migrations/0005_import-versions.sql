ALTER TABLE "import_lines" ADD COLUMN "twin_of" integer;--> statement-breakpoint
ALTER TABLE "import_lines" ADD COLUMN "same_as" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "removed_sessions" integer DEFAULT 0 NOT NULL;
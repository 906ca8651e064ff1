import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, person } from "./columns.ts";

/** Who changed who may do what. Rows are only ever added; ids only, so that erasing a person leaves nothing here. */
export const audit = pgTable(
  "audit",
  {
    id: uuid("id").primaryKey(),
    teamId: uuid("team_id"),
    actorId: person("actor_id"),
    action: text("action").notNull(),
    details: jsonb("details").$type<Record<string, unknown>>().notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("audit_team_idx").on(t.teamId, t.createdAt)],
);

/** How often somebody did something in a window of time; old windows are swept by a job. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text("key").notNull(),
    windowStart: instant("window_start").notNull(),
    count: integer("count").notNull(),
  },
  (t) => [
    primaryKey({ name: "rate_limits_pkey", columns: [t.key, t.windowStart] }),
    index("rate_limits_window_idx").on(t.windowStart),
  ],
);

import { boolean, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** When somebody outside may be asked next, for all processes together; who asks moves the time on first. */
export const outboundTurns = pgTable(
  "outbound_turns",
  {
    /** Host and path of the service ("export.arxiv.org/api"). */
    place: text("place").notNull(),
    nextAt: instant("next_at").notNull(),
    /** How many answers in a row were none. */
    failures: integer("failures").notNull().default(0),
    /** The service itself named the time (Retry-After), so nobody may ask earlier. */
    told: boolean("told").notNull().default(false),
  },
  (t) => [primaryKey({ name: "outbound_turns_pkey", columns: [t.place] })],
);

/** What services outside answered, so that nobody is asked twice for the same; swept after 30 days. */
export const outboundAnswers = pgTable(
  "outbound_answers",
  {
    /** SHA-256 of the address asked. */
    key: text("key").notNull(),
    status: integer("status").notNull(),
    body: text("body").notNull(),
    fetchedAt: instant("fetched_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "outbound_answers_pkey", columns: [t.key] }),
    index("outbound_answers_fetched_idx").on(t.fetchedAt),
  ],
);

import { foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant, person, teamId } from "./columns.ts";
import { papers } from "./papers.ts";
import { members } from "./teams.ts";

/** "Let us discuss this": at most one per member and paper; a vote across teams is impossible by its keys. */
export const votes = pgTable(
  "votes",
  {
    teamId: teamId(),
    paperId: uuid("paper_id").notNull(),
    userId: person("user_id").notNull(),
    castAt: instant("cast_at").notNull(),
    /** When the voter said "I could present it"; null when they did not. */
    couldPresentAt: instant("could_present_at"),
  },
  (t) => [
    primaryKey({ name: "votes_pkey", columns: [t.teamId, t.paperId, t.userId] }),
    foreignKey({
      name: "votes_paper_fk",
      columns: [t.teamId, t.paperId],
      foreignColumns: [papers.teamId, papers.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "votes_member_fk",
      columns: [t.teamId, t.userId],
      foreignColumns: [members.teamId, members.userId],
    }),
    index("votes_member_idx").on(t.teamId, t.userId),
  ],
);

import { and, eq, type SQL, sql } from "drizzle-orm";
import { comments } from "#db/schema.ts";

const place = sql.placeholder;

/** The comments of one thread. Wants the placeholders `teamId` and `paperId`. */
export const inThread = and(eq(comments.teamId, place("teamId")), eq(comments.paperId, place("paperId")));

/** The comments with these ids and everything above them: a deleted parent goes with its last reply. Wants the same placeholders. */
export const branchesOf = (ids: SQL): SQL => sql`comments.path in (
  select substring(c.path for step * 4) from comments c, generate_series(1, c.depth + 1) step
  where c.team_id = ${place("teamId")} and c.paper_id = ${place("paperId")} and c.id in (${ids}))`;

import { and, eq, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { sessions } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";
import { type SessionCard, sessionCardColumns, sessionCardOf } from "#server/scheduling/session-card.ts";
import type { SeasonRow } from "./season-row.ts";

const place = sql.placeholder;

const byIds = prepared((db) =>
  db
    .select(sessionCardColumns)
    .from(sessions)
    .where(and(eq(sessions.teamId, place("teamId")), sql`sessions.id = any(${place("ids")}::uuid[])`))
    .orderBy(sql`sessions.on_date, sessions.starts_at, sessions.id`)
    .prepare("list_made_sessions"),
);

/** The sessions that a published season made, as they are by now, by date. */
export const listMade = async (
  ctx: TeamContext,
  { plan }: Pick<SeasonRow, "plan">,
): Promise<SessionCard[]> => {
  const rows = await byIds(ctx.db).execute({ teamId: ctx.team.id, ids: plan.sessions.map(({ id }) => id) });
  return rows.map((row) => sessionCardOf(ctx, row));
};

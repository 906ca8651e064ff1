import { and, eq, sql } from "drizzle-orm";
import * as z from "zod";
import { prepared } from "#db/prepared.ts";
import { sessions } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";
import { type SessionCard, sessionCardColumns, sessionCardOf } from "./session-card.ts";

export const sessionsForPaperInput = z.object({ paperId: z.uuid() });

const place = sql.placeholder;

const byPaper = prepared((db) =>
  db
    .select({
      ...sessionCardColumns,
      hasMinutes: sql<boolean>`coalesce((select m.body <> '' from minutes m where m.team_id = ${place("teamId")}
        and m.session_id = sessions.id order by m.version desc limit 1), false)`,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.teamId, place("teamId")),
        sql`sessions.id in (select x.session_id from session_papers x where x.team_id = ${place("teamId")} and x.paper_id = ${place("paperId")})`,
        sql`sessions.cancelled_at is null`,
      ),
    )
    .orderBy(sql`sessions.on_date desc, sessions.starts_at desc, sessions.id`)
    .limit(10)
    .prepare("sessions_for_paper"),
);

/** The sessions a paper is or was on, latest first (10 at most), cancelled ones left out; whether each has minutes. */
export const sessionsForPaper = async (
  ctx: TeamContext,
  input: z.infer<typeof sessionsForPaperInput>,
): Promise<(SessionCard & { hasMinutes: boolean })[]> => {
  const rows = await byPaper(ctx.db).execute({ teamId: ctx.team.id, paperId: input.paperId });
  return rows.map((row) => ({ ...sessionCardOf(ctx, row), hasMinutes: row.hasMinutes }));
};

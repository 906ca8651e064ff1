import { asc, eq, sql } from "drizzle-orm";
import { hasNotEndedSql, isOpenSql } from "#db/open-session-sql.ts";
import { prepared } from "#db/prepared.ts";
import { assignments, papers, sessions } from "#db/schema.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";

const place = sql.placeholder;

const waiting = prepared((db) =>
  db
    .select({
      assignmentId: assignments.id,
      duty: assignments.duty,
      dutyName: sql<
        string | null
      >`(select k.name from duty_kinds k where k.team_id = assignments.team_id and k.key = assignments.duty)`,
      answerBy: assignments.answerBy,
      sessionId: sessions.id,
      sessionTitle: sessions.title,
      onDate: sessions.onDate,
      startsAt: sessions.startsAt,
      zone: sessions.zone,
      paper: papers.title,
    })
    .from(assignments)
    .innerJoin(sessions, sql`sessions.team_id = assignments.team_id and sessions.id = assignments.session_id`)
    .leftJoin(papers, sql`papers.team_id = assignments.team_id and papers.id = assignments.paper_id`)
    .where(
      sql`assignments.team_id = ${place("teamId")} and assignments.user_id = ${place("userId")} and ${eq(assignments.status, "offered")}
        and ${isOpenSql("sessions")} and ${hasNotEndedSql("sessions", place("now"), place("zone"))}`,
    )
    .orderBy(sql`${assignments.answerBy} asc nulls last`, asc(sessions.onDate), asc(assignments.id))
    .prepare("list_my_offers"),
);

/** The duties somebody was offered at sessions that have not ended and has not answered yet: what has to be answered soonest first, what waits for ever last and by date. */
export const listMyOffers = async (ctx: TeamContext) => {
  const rows = await waiting(ctx.db).execute({
    teamId: ctx.team.id,
    userId: ctx.me.userId,
    now: ctx.now,
    zone: ctx.team.timeZone,
  });
  return rows.map((row) => ({ ...row, paper: row.paper === null ? null : readableText(row.paper) }));
};

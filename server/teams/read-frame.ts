import { sql } from "drizzle-orm";
import { hasNotEndedSql, isOpenSql } from "#db/open-session-sql.ts";
import { prepared } from "#db/prepared.ts";
import { teams } from "#db/schema.ts";
import { touchDevice } from "#server/auth/touch-device.ts";
import type { TeamContext } from "#server/context.ts";

const place = sql.placeholder;

const counts = prepared((db) =>
  db
    .select({
      /** The team's counter at the time of reading: where a live page resumes. */
      seq: teams.lastSeq,
      /** Offers at sessions that have not ended that wait for the reader's answer. */
      offers: sql<number>`(select count(*)::int from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
        where a.team_id = ${place("teamId")} and a.user_id = ${place("userId")} and a.status = 'offered'
        and ${isOpenSql("s")} and ${hasNotEndedSql("s", place("now"), place("zone"))})`,
    })
    .from(teams)
    .where(sql`teams.id = ${place("teamId")}`)
    .prepare("read_frame"),
);

/** What every page of a team shows around itself: the team, the reader, the live position and what waits for them. One query. */
export const readFrame = async (ctx: TeamContext) => {
  const { id: teamId, ...team } = ctx.team;
  await touchDevice(ctx);
  const [row] = await counts(ctx.db).execute({
    teamId,
    userId: ctx.me.userId,
    now: ctx.now,
    zone: team.timeZone,
  });
  const { deviceId: _, ...me } = ctx.me;
  return { team, me: { ...me, role: ctx.asker.role }, seq: row?.seq ?? 0, offers: row?.offers ?? 0 };
};

import { sql } from "drizzle-orm";
import { hasNotEndedSql, isOpenSql } from "#db/open-session-sql.ts";
import { isOpenSwapSql } from "#db/open-swap-sql.ts";
import { prepared } from "#db/prepared.ts";
import { presenterGapsSql } from "#db/presenter-gaps-sql.ts";
import { teams } from "#db/schema.ts";
import { can } from "#domain/teams/policy.ts";
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
      /** Swaps proposed to the reader that can still be answered. */
      swaps: sql<number>`(select count(*)::int from swaps w where w.team_id = ${place("teamId")} and w.proposed_to = ${place("userId")}
        and ${isOpenSwapSql(place("now"), place("zone"))})`,
      /** Presenter places that want an organizer, for one. */
      gaps: sql<number>`case when ${place("assigns")}::boolean
        then (select count(*)::int from (${presenterGapsSql({ teamId: place("teamId"), now: place("now"), zone: place("zone") })}) g) else 0 end`,
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
    assigns: can(ctx.asker, "presenter.assign"),
  });
  const { deviceId: _, ...me } = ctx.me;
  const { seq = 0, offers = 0, swaps = 0, gaps = 0 } = row ?? {};
  return { team, me: { ...me, role: ctx.asker.role }, seq, waiting: offers + swaps + gaps };
};

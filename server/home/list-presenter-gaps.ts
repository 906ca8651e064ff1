import { sql } from "drizzle-orm";
import { presenterGapsSql } from "#db/presenter-gaps-sql.ts";
import { can } from "#domain/teams/policy.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";

/** A presenter's place that nobody has, or whose holder is away that day. */
export type PresenterGap = {
  sessionId: string;
  sessionTitle: string | null;
  onDate: string;
  paperId: string | null;
  paper: string | null;
  /** Who has it and is away; null: nobody has it. */
  away: { name: string; isMe: boolean; status: "offered" | "accepted" } | null;
};

/** The places that want an organizer, soonest first; nothing for anybody else. */
export const listPresenterGaps = async (ctx: TeamContext): Promise<PresenterGap[]> => {
  if (!can(ctx.asker, "presenter.assign")) return [];
  const gaps = presenterGapsSql({ teamId: ctx.team.id, now: ctx.now, zone: ctx.team.timeZone });
  const { rows } = await ctx.db.execute<PresenterGap>(sql`
    select g.session_id as "sessionId", g.title as "sessionTitle", g.on_date::text as "onDate", g.paper_id as "paperId", p.title as paper,
      case when g.user_id is not null
        then json_build_object('name', u.name, 'isMe', u.id = ${ctx.me.userId}, 'status', g.status) end as away
    from (${gaps}) g left join papers p on p.team_id = ${ctx.team.id} and p.id = g.paper_id
    left join users u on u.id = g.user_id
    order by g.on_date, g.starts_at nulls first, g.session_id, g.paper_id nulls first`);
  return rows.map((row) => ({ ...row, paper: row.paper === null ? null : readableText(row.paper) }));
};

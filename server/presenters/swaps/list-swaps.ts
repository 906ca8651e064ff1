import { sql } from "drizzle-orm";
import { isOpenSwapSql } from "#db/open-swap-sql.ts";
import { readableText } from "#domain/text/readable-tex.ts";
import type { TeamContext } from "#server/context.ts";

/** One of the two duties of a proposal. */
export type SwapSide = {
  assignmentId: string;
  sessionId: string;
  sessionTitle: string | null;
  paper: string | null;
  dutyName: string;
  onDate: string;
  startsAt: string | null;
  zone: string | null;
};

type Swap = {
  id: string;
  from: { userId: string; name: string };
  to: { userId: string; name: string };
  note: string | null;
  given: SwapSide;
  taken: SwapSide | null;
};

const side = (a: "g" | "t") => {
  const at = sql.raw(a);
  const [s, p, k] = [sql.raw(`s${a}`), sql.raw(`p${a}`), sql.raw(`k${a}`)];
  return sql`json_build_object('assignmentId', ${at}.id, 'sessionId', ${s}.id, 'sessionTitle', ${s}.title, 'paper', ${p}.title,
    'dutyName', coalesce(${k}.name, ${at}.duty), 'onDate', ${s}.on_date, 'startsAt', ${s}.starts_at, 'zone', ${s}.zone)`;
};

/** Proposals by or to the asker that can still be answered, oldest first. One whose places have changed hands is not shown. */
export const listSwaps = async (ctx: TeamContext) => {
  const { team, me, now } = ctx;
  const { rows } = await ctx.db.execute<Swap>(sql`
    select w.id, json_build_object('userId', b.id, 'name', b.name) as "from", json_build_object('userId', c.id, 'name', c.name) as "to", w.note,
      ${side("g")} as given, case when t.id is not null then ${side("t")} end as taken
    from swaps w join users b on b.id = w.proposed_by join users c on c.id = w.proposed_to
    join assignments g on g.team_id = w.team_id and g.id = w.given_id
    join sessions sg on sg.team_id = g.team_id and sg.id = g.session_id
    left join papers pg on pg.team_id = g.team_id and pg.id = g.paper_id
    left join duty_kinds kg on kg.team_id = g.team_id and kg.key = g.duty
    left join assignments t on t.team_id = w.team_id and t.id = w.taken_id
    left join sessions st on st.team_id = t.team_id and st.id = t.session_id
    left join papers pt on pt.team_id = t.team_id and pt.id = t.paper_id
    left join duty_kinds kt on kt.team_id = t.team_id and kt.key = t.duty
    where w.team_id = ${team.id} and ${me.userId} in (w.proposed_by, w.proposed_to) and ${isOpenSwapSql(now, team.timeZone)}
    order by w.created_at, w.id`);
  const readable = <Side extends SwapSide | null>(one: Side): Side =>
    one?.paper ? { ...one, paper: readableText(one.paper) } : one;
  return {
    swaps: rows.map((swap) => ({
      ...swap,
      given: readable(swap.given),
      taken: readable(swap.taken),
      mine: swap.from.userId === me.userId,
    })),
    zones: { mine: me.timeZone, team: team.timeZone },
    now,
  };
};

export type Swaps = Awaited<ReturnType<typeof listSwaps>>;

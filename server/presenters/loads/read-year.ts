import { sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import type { TeamContext } from "#server/context.ts";

type Row = Month & { user_id: string; name: string; month: string | null };

/** Talks given, other duties done, and talks somebody had taken on and was not there for. */
type Month = { talks: number; duties: number; missed: number };

/** What one member did in each of the months, in their order. */
export type YearRow = { userId: string; name: string; months: Month[] };

/** The last twelve months, this one last ("2026-11"), and who presented, did other duties or missed a talk in which; observers who did nothing are left out. */
export const readYear = async (
  ctx: Pick<TeamContext, "db" | "team" | "now">,
): Promise<{ months: string[]; members: YearRow[] }> => {
  const today = dayInZone(ctx.now, ctx.team.timeZone);
  const thisMonth = Temporal.PlainDate.from(today).toPlainYearMonth();
  const months = Array.from({ length: 12 }, (_, back) =>
    thisMonth.subtract({ months: 11 - back }).toString(),
  );
  const { rows } = await ctx.db.execute<Row>(sql`
    select m.user_id, u.name, d.month, coalesce(d.talks, 0)::int as talks, coalesce(d.duties, 0)::int as duties,
      coalesce(d.missed, 0)::int as missed
    from members m join users u on u.id = m.user_id
    left join (
      select a.user_id, to_char(s.on_date, 'YYYY-MM') as month,
        count(*) filter (where a.duty = 'presenter' and a.status = 'accepted') as talks,
        count(*) filter (where a.duty not in ('presenter', 'backup') and a.status = 'accepted') as duties,
        count(*) filter (where a.duty = 'presenter' and a.status = 'missed') as missed
      from assignments a join sessions s on s.team_id = a.team_id and s.id = a.session_id
      where a.team_id = ${ctx.team.id} and a.status in ('accepted', 'missed') and s.held_at is not null
        and s.on_date between ${`${months[0]}-01`}::date and ${today}::date
      group by a.user_id, to_char(s.on_date, 'YYYY-MM')
    ) d on d.user_id = m.user_id
    where m.team_id = ${ctx.team.id} and m.removed_at is null and (m.role <> 'observer' or d.month is not null)
    order by u.name collate "C", m.user_id`);
  const members = new Map<string, YearRow>();
  for (const { user_id: userId, name, month, talks, duties, missed } of rows) {
    const row = members.get(userId) ?? {
      userId,
      name,
      months: months.map(() => ({ talks: 0, duties: 0, missed: 0 })),
    };
    members.set(userId, row);
    const at = months.indexOf(month ?? "");
    if (at >= 0) row.months[at] = { talks, duties, missed };
  }
  return { months, members: [...members.values()] };
};

export type Year = Awaited<ReturnType<typeof readYear>>;

import { sql } from "drizzle-orm";
import { endOf, getPhase, type PollFacts, type PollPhase } from "#domain/scheduling/polls/poll-phase.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { databaseNow } from "#server/database-now.ts";
import { owesAnswer } from "./list-readers.ts";

type Row = PollFacts & {
  id: string;
  title: string;
  options: number;
  asked: number;
  answered: number;
  isAsked: boolean;
  owes: boolean;
  chosenSessionId: string | null;
  chosenKind: "timed" | "all_day" | null;
  chosenOn: string | null;
  chosenStartsAt: string | null;
};

const spelling = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
const iso = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'UTC', ${spelling})`;

/** The team's polls, those that are open or wait for a choice first, the next deadline first; then those that ended, the newest first. At most 100. */
export const listPolls = async (ctx: TeamContext) => {
  const now = await databaseNow(ctx.db);
  const voters = sql`from poll_voters v join members m on m.team_id = v.team_id and m.user_id = v.user_id and m.removed_at is null
    where v.team_id = p.team_id and v.poll_id = p.id`;
  const { rows } = await ctx.db.execute<Row>(sql`
    select p.id, p.title, ${iso("p.closes_at")} as "closesAt", ${iso("p.closed_at")} as "closedAt",
      ${iso("p.cancelled_at")} as "cancelledAt", ${iso("p.chosen_at")} as "chosenAt",
      (select count(*)::int from poll_options o where o.team_id = p.team_id and o.poll_id = p.id) as options,
      (select count(*)::int ${voters}) as asked, (select count(v.answered_at)::int ${voters}) as answered,
      exists (select 1 ${voters} and v.user_id = ${ctx.me.userId}) as "isAsked",
      exists (select 1 ${voters} and v.user_id = ${ctx.me.userId} and ${owesAnswer}) as owes,
      p.chosen_session_id as "chosenSessionId", p.kind as "chosenKind", c.on_date::text as "chosenOn", ${iso("c.starts_at")} as "chosenStartsAt"
    from polls p left join poll_options c on c.team_id = p.team_id and c.poll_id = p.id and c.id = p.chosen_option_id
    where p.team_id = ${ctx.team.id}
    order by (p.chosen_at is not null or p.cancelled_at is not null),
      case when p.chosen_at is null and p.cancelled_at is null then p.closes_at end, coalesce(p.chosen_at, p.cancelled_at) desc, p.id
    limit 100`);
  const polls = rows.map(({ chosenOn, chosenKind, chosenStartsAt, chosenSessionId, ...row }) => {
    const phase = getPhase({ ...row, now });
    return {
      id: row.id,
      title: row.title,
      phase,
      closesAt: endOf(row),
      counts: { options: row.options, asked: row.asked, answered: row.answered },
      /** What the reader has to do with it; nothing when they are not asked, or it ended without their answer. */
      mine: mineOf(row, phase),
      chosen:
        chosenOn && chosenKind && chosenSessionId
          ? { sessionId: chosenSessionId, kind: chosenKind, onDate: chosenOn, startsAt: chosenStartsAt }
          : null,
    };
  });
  return {
    polls,
    zones: { mine: ctx.me.timeZone, team: ctx.team.timeZone },
    now,
    may: { run: can(ctx.asker, "poll.run") },
  };
};

const mineOf = (
  { isAsked, owes }: Pick<Row, "isAsked" | "owes">,
  phase: PollPhase,
): "waits" | "done" | null => {
  if (!isAsked) return null;
  if (!owes) return "done";
  return phase === "open" ? "waits" : null;
};

export type PollList = Awaited<ReturnType<typeof listPolls>>;
export type PollCard = PollList["polls"][number];

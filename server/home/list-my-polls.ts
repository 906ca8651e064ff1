import { sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { polls } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";
import { owesAnswer } from "#server/scheduling/polls/list-readers.ts";

const [team, me] = [sql.placeholder("teamId"), sql.placeholder("userId")];

const waiting = prepared((db) =>
  db
    .select({ id: polls.id, title: polls.title, closesAt: polls.closesAt, zone: polls.zone })
    .from(polls)
    // The database's clock: what it shows as open takes an answer.
    .where(
      sql`polls.team_id = ${team} and polls.cancelled_at is null and polls.chosen_at is null and polls.closed_at is null
        and polls.closes_at > clock_timestamp() and exists (select 1 from poll_voters v where v.team_id = ${team}
          and v.poll_id = polls.id and v.user_id = ${me} and ${owesAnswer})`,
    )
    .orderBy(sql`polls.closes_at, polls.id`)
    .limit(10)
    .prepare("list_my_polls"),
);

/** The open date polls that wait for somebody's answer, the next deadline first. */
export const listMyPolls = (ctx: TeamContext) =>
  waiting(ctx.db).execute({ teamId: ctx.team.id, userId: ctx.me.userId });

import { sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { sessions } from "#db/schema.ts";
import type { TeamContext } from "#server/context.ts";

/** How far ahead, in days, and how many at most. */
const ahead = 14;
const most = 3;

const place = sql.placeholder;

const calledOff = prepared((db) =>
  db
    .select({
      id: sessions.id,
      title: sessions.title,
      onDate: sessions.onDate,
      reason: sessions.cancelledReason,
    })
    .from(sessions)
    .where(
      sql`sessions.team_id = ${place("teamId")} and sessions.cancelled_at is not null
        and sessions.on_date - (${place("now")}::timestamptz at time zone ${place("zone")})::date between 0 and ${ahead}`,
    )
    .orderBy(sql`sessions.on_date, sessions.starts_at nulls first, sessions.id`)
    .limit(most)
    .prepare("list_called_off"),
);

/** The cancelled sessions of the next two weeks, soonest first: whom no mail reached learns of them on coming in. */
export const listCalledOff = async (ctx: Pick<TeamContext, "db" | "team" | "now">) =>
  calledOff(ctx.db).execute({ teamId: ctx.team.id, now: ctx.now, zone: ctx.team.timeZone });

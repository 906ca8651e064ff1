import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { dutyKinds } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { can } from "#domain/teams/policy.ts";
import type { TeamContext } from "#server/context.ts";
import { forbidden } from "#server/errors.ts";
import { readLocal } from "#server/scheduling/session-row.ts";
import { listChosen } from "#server/voting/rounds/list-chosen.ts";

type LastSession = {
  local_start: string;
  zone: string;
  duration_minutes: number;
  place: string | null;
  meeting_url: string | null;
};

/** What the form of a season proposes: the team's usual weekday, time and place, from its last session; the day after it; its duties. Throws forbidden. */
export const readDefaults = async (ctx: TeamContext) => {
  if (!can(ctx.asker, "season.plan")) throw forbidden();
  const { db, team, now } = ctx;
  const [{ rows }, duties, chosen] = await Promise.all([
    db.execute<LastSession>(sql`
      select local_start::text, zone, duration_minutes, place, meeting_url from sessions
      where team_id = ${team.id} and kind = 'timed' and cancelled_at is null order by starts_at desc, id desc limit 1`),
    db
      .select({ key: dutyKinds.key, name: dutyKinds.name })
      .from(dutyKinds)
      .where(and(eq(dutyKinds.teamId, team.id), isNull(dutyKinds.archivedAt)))
      .orderBy(asc(dutyKinds.position), asc(dutyKinds.key)),
    listChosen(ctx),
  ]);
  const [last] = rows;
  const start = readLocal(last?.local_start ?? null);
  const today = Temporal.PlainDate.from(dayInZone(now, team.timeZone));
  const lastDay = start ? Temporal.PlainDate.from(start.slice(0, 10)) : today;
  const after = Temporal.PlainDate.compare(lastDay, today) > 0 ? lastDay : today;
  return {
    zone: last?.zone ?? team.timeZone,
    weekday: start ? lastDay.dayOfWeek : usual.weekday,
    clock: start?.slice(11) ?? usual.clock,
    minutes: last?.duration_minutes ?? usual.minutes,
    place: last?.place ?? null,
    meetingUrl: last?.meeting_url ?? null,
    from: after.add({ days: 1 }).toString(),
    duties,
    chosen: chosen.length,
  };
};

/** Where a team has not met yet: Tuesdays at 18:00 for an hour. */
const usual = { weekday: 2, clock: "18:00", minutes: 60 };

import { and, asc, eq, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { prepared } from "#db/prepared.ts";
import { sessions } from "#db/schema.ts";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { monthGrid } from "#domain/scheduling/month-grid.ts";
import type { TeamContext } from "#server/context.ts";
import { listDaysOff } from "./blackouts/list-days-off.ts";
import { sessionCardColumns, sessionCardOf } from "./session-card.ts";

/** "2026-10"; without one, the month it is now where the reader lives. */
export const readMonthInput = z.object({
  month: z
    .string()
    .regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
});

const place = sql.placeholder;
const moment = sql`coalesce(${sessions.startsAt}, ${sessions.onDate}::timestamp at time zone 'UTC')`;

const between = prepared((db) =>
  db
    .select(sessionCardColumns)
    .from(sessions)
    .where(
      and(
        eq(sessions.teamId, place("teamId")),
        sql`${moment} >= ${place("from")}::timestamptz and ${moment} < ${place("to")}::timestamptz`,
      ),
    )
    .orderBy(asc(moment), asc(sessions.id))
    .limit(500)
    .prepare("read_month"),
);

/** The sessions and days off of the weeks of a month. A timed session stands on its day where the reader lives, an all-day one on its date. */
export const readMonth = async (ctx: TeamContext, input: z.infer<typeof readMonthInput>) => {
  const zone = ctx.me.timeZone;
  const today = dayInZone(ctx.now, zone);
  const month = input.month ?? today.slice(0, 7);
  const days = monthGrid(month).flat();
  const [from, to] = [days[0]?.day ?? "", days.at(-1)?.day ?? ""];
  // A day's margin on both sides holds every zone; the day below decides.
  const at = (day: string, shift: number) =>
    `${Temporal.PlainDate.from(day).add({ days: shift }).toString()}T00:00:00.000Z`;
  const rows = await between(ctx.db).execute({ teamId: ctx.team.id, from: at(from, -1), to: at(to, 2) });
  const found = rows.map((row) => ({
    ...sessionCardOf(ctx, row),
    day: row.startsAt ? dayInZone(row.startsAt, zone) : row.onDate,
  }));
  return {
    month,
    today,
    zone,
    sessions: found.filter(({ day }) => from <= day && day <= to),
    daysOff: await listDaysOff(ctx, { from, to }),
  };
};

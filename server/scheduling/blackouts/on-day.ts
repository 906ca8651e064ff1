import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { collisionsOn, type DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { nextFreeDay } from "#domain/scheduling/series/next-free-day.ts";
import { date } from "#domain/scheduling/session-input.ts";
import type { TeamContext } from "#server/context.ts";
import { listDaysOff } from "./list-days-off.ts";

export const onDayInput = z.object({ day: date });

/** How far a free day is looked for, in days. */
const ahead = 28;

/** What stands against meeting on a day, and the next day on which nothing does; null when there is none within four weeks. */
export const onDay = async (
  ctx: Pick<TeamContext, "db" | "team">,
  { day }: z.infer<typeof onDayInput>,
): Promise<{ against: DayOff[]; nextFree: string | null }> => {
  const to = Temporal.PlainDate.from(day).add({ days: ahead }).toString();
  const daysOff = await listDaysOff(ctx, { from: day, to });
  const against = collisionsOn(day, daysOff);
  return { against, nextFree: against.length > 0 ? nextFreeDay(day, daysOff, new Set()) : null };
};

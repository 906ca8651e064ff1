import { Temporal } from "temporal-polyfill";
import { collisionsOn, type DayOff } from "../blackouts/day-off.ts";

/** How far after a day another one is looked for. */
const furthest = 28;

/** Takes a day on which the team should not meet, the days off around it and days that are taken; gives the next free one within four weeks: no weekend unless the day itself is one. Somebody away does not make a day unfree. */
export const nextFreeDay = (
  day: string,
  daysOff: readonly DayOff[],
  taken: ReadonlySet<string>,
): string | null => {
  const from = Temporal.PlainDate.from(day);
  const isWeekend = (date: Temporal.PlainDate) => date.dayOfWeek > 5;
  for (let ahead = 1; ahead <= furthest; ahead++) {
    const next = from.add({ days: ahead });
    const text = next.toString();
    const isOff = collisionsOn(text, daysOff).some(({ kind }) => kind !== "away");
    if (!isOff && !taken.has(text) && (isWeekend(from) || !isWeekend(next))) return text;
  }
  return null;
};

import { Temporal } from "temporal-polyfill";
import { dayInZone } from "#domain/clock/day-in-zone.ts";

/** How many weeks ahead a series has sessions; later ones are made as they come near. */
export const horizonWeeks = 26;

/** Takes now, the team's zone and a series' first day; gives the last day up to which it has sessions: counted from today, or from a first day that is still to come. */
export const horizonOf = (now: string, zone: string, startsOn: string): string => {
  const from = [dayInZone(now, zone), startsOn].sort().at(-1) ?? startsOn;
  return Temporal.PlainDate.from(from).add({ weeks: horizonWeeks }).toString();
};

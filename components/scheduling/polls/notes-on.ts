import { collisionsOn } from "#domain/scheduling/blackouts/day-off.ts";
import type { PollPage } from "./poll-types.ts";
import { words } from "./words.ts";

/** What stands against a date for the reader: their own calendar, and days off. */
export const notesOn = (
  { busy, daysOff }: Pick<PollPage, "busy" | "daysOff">,
  optionId: string,
  onDate: string,
): string[] => [
  ...(busy.includes(optionId) ? [words.busy] : []),
  ...new Set(collisionsOn(onDate, daysOff).map(({ title }) => title)),
];

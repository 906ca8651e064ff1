import { collisionsOn, type DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import type { PollPage } from "./poll-types.ts";
import { words } from "./words.ts";

type Against = Pick<PollPage, "busy" | "daysOff"> & { reader: { userId: string } };

/** What stands against a date for the reader: their own calendar, days off, and who is away. */
export const notesOn = (
  { busy, daysOff, reader }: Against,
  { id, onDate }: { id: string; onDate: string },
): string[] => [
  ...(busy.includes(id) ? [words.busy] : []),
  ...new Set(collisionsOn(onDate, daysOff).map((off) => sayOff(off, reader.userId))),
];

const sayOff = ({ kind, title, userId }: DayOff, readerId: string): string => {
  if (kind === "holiday") return words.holiday(title);
  return kind === "away" && userId === readerId ? words.away : title;
};

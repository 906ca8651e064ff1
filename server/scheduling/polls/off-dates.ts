import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import type { ActingContext } from "#server/context.ts";
import { listDaysOff } from "../blackouts/list-days-off.ts";
import type { PollView } from "./view-poll.ts";

/** What stands against meeting between the first and the last date of a poll. */
export const offDates = async (
  ctx: Pick<ActingContext, "db" | "team">,
  { options }: Pick<PollView, "options">,
): Promise<DayOff[]> => {
  const days = options.map(({ onDate }) => onDate).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? listDaysOff(ctx, { from, to }) : [];
};

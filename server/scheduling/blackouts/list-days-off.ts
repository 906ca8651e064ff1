import type { DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import type { ActingContext } from "#server/context.ts";

/** What stands against meeting on days of this span (both included, at most three years): public holidays, the team's blackouts, members away. By day, then title. */
export const listDaysOff = async (
  _ctx: Pick<ActingContext, "db" | "team">,
  _span: { from: string; to: string },
): Promise<DayOff[]> => [];

import type { SeasonMember, SeasonWorld } from "./season-world.ts";

/**
 * Takes a member and a duty's key (none: presenting); gives how often they did it, and are to do it, outside a season of so many dates, at its scale:
 * their rate times its dates, but never times more sessions than the group has held, so that one evening is not made sixteen.
 */
export const givenBefore = (
  { rate, coming, dutyRates }: SeasonMember,
  dates: number,
  { held }: Pick<SeasonWorld, "held">,
  duty?: string,
): number => {
  const scale = Math.min(dates, held);
  return duty === undefined ? rate * scale + coming : (dutyRates[duty] ?? 0) * scale;
};

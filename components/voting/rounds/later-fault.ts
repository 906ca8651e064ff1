import type { RoundPage } from "./round-types.ts";
import { momentOf, type WallClock } from "./wall-clock.ts";
import { words } from "./words.ts";

/** What is wrong with a new close for a round, in a sentence; null when it is later than the present one and still to come. */
export const laterFault = (
  clock: WallClock,
  { zone, closesAt }: Pick<RoundPage, "zone" | "closesAt">,
  now: string,
): string | null => {
  const moment = momentOf(clock, zone);
  if (!moment) return words.extend.none;
  if (moment.startsAt <= closesAt) return words.extend.later;
  return moment.startsAt <= now ? words.extend.past : null;
};

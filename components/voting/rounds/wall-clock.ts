import { Temporal } from "temporal-polyfill";
import { type Start, startInstant } from "#domain/clock/local-time.ts";

/** A day and a time as two inputs hold them; either may still be empty. */
export type WallClock = { date: string; time: string };

/** Takes an ISO instant and a zone; gives the day and the minute on that zone's wall. */
export const wallClockOf = (at: string, zone: string): WallClock => {
  const wall = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return {
    date: wall.toPlainDate().toString(),
    time: wall.toPlainTime().toString({ smallestUnit: "minute" }),
  };
};

/** Takes an ISO instant and a zone; gives the wall clock that many days later at that time. */
export const daysLater = (at: string, zone: string, days: number, time: string): WallClock => {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
  return { date: day.add({ days }).toString(), time };
};

/** What a form sends for a day and a time. */
export const localOf = ({ date, time }: WallClock): string => `${date}T${time.slice(0, 5)}`;

/** The instant of a day and a time in a zone, and what clocks do to it; null while the fields make no time. */
export const momentOf = (clock: WallClock, zone: string): Start | null => {
  try {
    return startInstant(localOf(clock), zone);
  } catch {
    return null;
  }
};

import { Temporal } from "temporal-polyfill";

export type Start = {
  /** The wall clock that counts, "2026-10-20T18:00": what was asked for, or where it moved. */
  localStart: string;
  /** The instant, ISO in UTC with milliseconds. */
  startsAt: string;
  /** Set when clocks are put forward over the time that was asked for. */
  moved: null | { from: string; to: string; minutes: number };
  /** The clock shows this time twice that day; the first is meant. */
  ambiguous: boolean;
};

const toMinute = { smallestUnit: "minute" } as const;

/**
 * Takes a wall clock ("2026-10-20T18:00") and an IANA zone; gives the instant. A time that clocks skip in spring is
 * moved forward by the gap (RFC 5545 would drop it; a session must not vanish). Throws RangeError on a wrong date or zone.
 */
export const startInstant = (local: string, zone: string): Start => {
  const asked = Temporal.PlainDateTime.from(local).round(toMinute);
  const start = asked.toZonedDateTime(zone, { disambiguation: "compatible" });
  const wall = start.toPlainDateTime();
  const minutes = asked.until(wall).total({ unit: "minutes" });
  const second = asked.toZonedDateTime(zone, { disambiguation: "later" });
  return {
    localStart: wall.toString(toMinute),
    startsAt: isoOf(start.toInstant()),
    moved: minutes === 0 ? null : { from: asked.toString(toMinute), to: wall.toString(toMinute), minutes },
    ambiguous: minutes === 0 && !second.toInstant().equals(start.toInstant()),
  };
};

/** Takes an ISO instant and minutes of real time; gives the instant after them. */
export const endInstant = (startsAt: string, minutes: number): string =>
  isoOf(Temporal.Instant.from(startsAt).add({ minutes }));

const isoOf = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });

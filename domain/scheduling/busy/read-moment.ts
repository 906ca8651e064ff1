import { Temporal } from "temporal-polyfill";
import type { Zones } from "./calendar-zones.ts";
import type { Property, Time } from "./ical-parts.ts";
import type { WallClock } from "./observances.ts";

/** A time as a file writes it. */
export type Moment = {
  wall: Temporal.PlainDateTime;
  clock: WallClock;
  isDay: boolean;
  /** The same for the same moment, in whatever zone it is written; days have keys of their own. */
  key: string;
};

/** Takes one value of a property and the property, which names its zone; gives the time it means. */
export const readMoment = (property: Property, time: Time, zones: Zones): Moment => {
  const tzid = property.getParameter("tzid");
  const clock = zones.clockOf(time, typeof tzid === "string" ? tzid : null);
  const wall = Temporal.PlainDateTime.from(String(time).replace(/Z$/, ""));
  return {
    wall,
    clock,
    isDay: time.isDate,
    key: time.isDate ? dayKey(wall) : momentKey(clock.instantOf(wall)),
  };
};

export const momentKey = (instant: Temporal.Instant): string => String(instant.epochMilliseconds);

export const dayKey = (wall: Temporal.PlainDateTime): string => wall.toPlainDate().toString();

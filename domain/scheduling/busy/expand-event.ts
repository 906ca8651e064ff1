import type { Temporal } from "temporal-polyfill";
import type { Zones } from "./calendar-zones.ts";
import { expandRule } from "./expand-rule.ts";
import type { BusyEvent } from "./gather-events.ts";
import type { Component, Duration, Period, Time } from "./ical-parts.ts";
import type { BusyTimes } from "./merge-busy.ts";
import { dayKey, type Moment, momentKey, readMoment } from "./read-moment.ts";

/** Two ISO instants. */
export type Window = { from: string; to: string };

const dayMs = 864e5;

/** Takes an event; gives when it keeps its owner busy within the window: each repetition that nothing removed, and extra dates. */
export const expandEvent = ({ component, replaced }: BusyEvent, zones: Zones, window: Window): BusyTimes => {
  const property = component.getFirstProperty("dtstart");
  const time = property?.getFirstValue() as Time | null | undefined;
  if (!property || !time) return { intervals: [], days: [] };
  const start = readMoment(property, time, zones);
  const length = lengthOf(component, start, zones);
  if (length <= 0) return { intervals: [], days: [] };
  const removed = new Set([...replaced, ...momentsOf(component, "exdate", zones).map(({ key }) => key)]);
  const isGone = (wall: Temporal.PlainDateTime, instant: Temporal.Instant) =>
    removed.has(dayKey(wall)) || (!start.isDay && removed.has(momentKey(instant)));
  const [from, to] = [Date.parse(window.from) - length, Date.parse(window.to)];
  // A series begins with its start, whether its rule says so or not.
  const walls = [start.wall, ...rulesOf(component).flatMap((rule) => expandRule(rule, start, { from, to }))];
  const own = walls.map((wall) => ({ wall, clock: start.clock, ms: length }));
  const seen = new Set<string>();
  const found: BusyTimes = { intervals: [], days: [] };
  for (const { wall, clock, ms } of [...own, ...extraDates(component, length, zones)]) {
    const instant = clock.instantOf(wall);
    const at = instant.epochMilliseconds;
    if (seen.has(momentKey(instant)) || isGone(wall, instant)) continue;
    seen.add(momentKey(instant));
    // Days are kept as days; a day's margin holds those of every zone.
    if (start.isDay) {
      if (at + ms < Date.parse(window.from) - dayMs || at > to + dayMs) continue;
      const day = wall.toPlainDate();
      const endsOn = day.add({ days: Math.ceil(ms / dayMs) }).toString();
      found.days.push({ startsOn: day.toString(), endsOn });
    } else if (at + ms > Date.parse(window.from) && at < to)
      found.intervals.push({ startsAt: isoOf(at), endsAt: isoOf(at + ms) });
  }
  return found;
};

const isoOf = (at: number): string => new Date(at).toISOString();

const rulesOf = (component: Component): string[] =>
  component.getAllProperties("rrule").map((rule) => String(rule.getFirstValue()));

const momentsOf = (component: Component, name: string, zones: Zones): Moment[] =>
  component
    .getAllProperties(name)
    .flatMap((property) => (property.getValues() as Time[]).map((time) => readMoment(property, time, zones)));

/** Milliseconds from begin to end. A day without an end is one day, a moment without one is no time at all (RFC 5545, 3.6.1). */
const lengthOf = (component: Component, start: Moment, zones: Zones): number => {
  const end = component.getFirstProperty("dtend");
  const time = end?.getFirstValue() as Time | null | undefined;
  if (end && time) {
    const last = readMoment(end, time, zones);
    if (start.isDay)
      return start.wall.toPlainDate().until(last.wall.toPlainDate()).total("days") * dayMs || dayMs;
    return (
      last.clock.instantOf(last.wall).epochMilliseconds - start.clock.instantOf(start.wall).epochMilliseconds
    );
  }
  const duration = component.getFirstPropertyValue("duration") as Duration | null;
  if (duration) return duration.toSeconds() * 1_000;
  return start.isDay ? dayMs : 0;
};

const extraDates = (component: Component, length: number, zones: Zones) =>
  component.getAllProperties("rdate").flatMap((property) =>
    (property.getValues() as (Time | Period)[]).map((value) => {
      if (!("getDuration" in value)) return { ...readMoment(property, value, zones), ms: length };
      const ms = value.getDuration().toSeconds() * 1_000;
      return { ...readMoment(property, value.start, zones), ms };
    }),
  );

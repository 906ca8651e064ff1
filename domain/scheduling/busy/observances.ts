import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Component, Property, Time, UtcOffset } from "./ical-parts.ts";

/** What turns a wall clock into a moment. */
export type WallClock = {
  /** Its IANA name; null for one that only its file knows. */
  zone: string | null;
  instantOf: (wall: Temporal.PlainDateTime) => Temporal.Instant;
  wallOf: (instant: Temporal.Instant) => Temporal.PlainDateTime;
};

/** From a moment on, so many seconds before UTC. */
type Onset = { at: number; before: number; after: number };

/** Years around now whose changes of the clock are looked up: events repeat into them from any past. */
const firstYear = 2000;
const lastYear = 2045;

/** Takes a VTIMEZONE; gives the clock it defines: each of its changes between 2000 and 2045. Null where it says nothing usable. */
export const readObservances = (definition: Component): WallClock | null => {
  const parts = [
    ...definition.getAllSubcomponents("standard"),
    ...definition.getAllSubcomponents("daylight"),
  ];
  const onsets = parts.flatMap(onsetsOf).toSorted((one, other) => one.at - other.at);
  const [first] = onsets;
  if (!first) return null;
  const offsetAt = (epochSeconds: number): number =>
    onsets.findLast(({ at }) => at <= epochSeconds)?.after ?? first.before;
  const instantOf = (wall: Temporal.PlainDateTime): Temporal.Instant => {
    const local = secondsOf(wall);
    // A time that the clock shows twice is the first; one that it skips moves on by the gap.
    const offset = onsets.findLast(({ at, before, after }) => at + Math.max(before, after) <= local)?.after;
    return Temporal.Instant.fromEpochMilliseconds((local - (offset ?? first.before)) * 1_000);
  };
  return {
    zone: null,
    instantOf,
    wallOf: (instant) => {
      const seconds = Math.floor(instant.epochMilliseconds / 1_000);
      return wallAt(seconds + offsetAt(seconds));
    },
  };
};

const onsetsOf = (part: Component): Onset[] => {
  const [before, after] = [secondsFrom(part, "tzoffsetfrom"), secondsFrom(part, "tzoffsetto")];
  const start = part.getFirstPropertyValue("dtstart");
  if (before === null || after === null || !start) return [];
  const first = Temporal.PlainDateTime.from(String(start).replace(/Z$/, ""));
  const extra = part
    .getAllProperties("rdate")
    .flatMap((dates: Property) => dates.getValues() as Time[])
    .map((date) => Temporal.PlainDateTime.from(String(date).replace(/Z$/, "")));
  return [first, ...extra, ...repeated(part, first, before)].map((wall) => ({
    at: secondsOf(wall) - before,
    before,
    after,
  }));
};

const repeated = (part: Component, first: Temporal.PlainDateTime, before: number) => {
  const rule = part.getFirstPropertyValue("rrule");
  if (!rule) return [];
  const [text, until] = splitUntil(String(rule));
  // Clocks change once a year by each part; what would change them by the hour is no zone.
  if (!/FREQ=YEARLY/.test(text)) return [];
  const dtstart = first.toZonedDateTime("UTC");
  const last = until ? Date.parse(until) + before * 1_000 : Number.POSITIVE_INFINITY;
  return new RRuleTemporal({ rruleString: text, dtstart, temporal: Temporal })
    .between(new Date(Date.UTC(firstYear, 0)), new Date(Math.min(last, Date.UTC(lastYear, 0))), true)
    .map((at) => at.toPlainDateTime());
};

const secondsFrom = (part: Component, name: string): number | null => {
  const offset = part.getFirstPropertyValue(name) as UtcOffset | null;
  return offset ? offset.toSeconds() : null;
};

const secondsOf = (wall: Temporal.PlainDateTime): number =>
  Math.floor(wall.toZonedDateTime("UTC").epochMilliseconds / 1_000);

const wallAt = (seconds: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(seconds * 1_000)
    .toZonedDateTimeISO("UTC")
    .toPlainDateTime();

/** Takes a rule; gives it without its end, and that end as ISO text, or null when it has none. */
export const splitUntil = (rule: string): [rule: string, until: string | null] => {
  const until = /(?:^|;)UNTIL=(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?/.exec(rule);
  const rest = rule.replace(/;?UNTIL=[^;]*/, "").replace(/^;/, "");
  if (!until) return [rest, null];
  const [, year, month, day, hour, minute, second, z] = until;
  return [rest, `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${z}` : ""}`];
};

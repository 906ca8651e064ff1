import { Temporal } from "temporal-polyfill";
import { findIana } from "windows-iana";
import { readZone } from "#domain/clock/zone.ts";
import type { Component, Time } from "./ical-parts.ts";
import { readObservances, type WallClock } from "./observances.ts";

/** How the wall clocks of one calendar become moments. */
export type Zones = {
  /** The clock a time is on: by its Z, by the zone it names, else floating, which is the member's own. */
  clockOf: (time: Time, tzid: string | null) => WallClock;
};

const utc = zoneClock("UTC");

/** Takes a calendar and the member's zone; gives its zones: by IANA name, by Windows name, by what Outlook writes for UTC, else as its VTIMEZONE defines them. */
export const readZones = (root: Component, home: string): Zones => {
  const defined = new Map(
    root
      .getAllSubcomponents("vtimezone")
      .map((zone) => [bare(String(zone.getFirstPropertyValue("tzid") ?? "")), zone] as const),
  );
  const known = new Map<string, WallClock>();
  const find = (name: string): WallClock => {
    const made = known.get(name);
    if (made) return made;
    const clock = clockNamed(name, defined.get(name)) ?? zoneClock(home);
    known.set(name, clock);
    return clock;
  };
  return {
    clockOf: (time, tzid) => {
      if (String(time).endsWith("Z")) return utc;
      return tzid === null ? zoneClock(home) : find(bare(tzid));
    },
  };
};

const bare = (tzid: string): string => tzid.replace(/^["']|["']$/g, "").trim();

const clockNamed = (name: string, definition: Component | undefined): WallClock | null => {
  if (/^tzone:\/\/microsoft\/utc$/i.test(name)) return utc;
  const zone =
    zoneNamed(name) ?? zoneNamed(String(definition?.getFirstPropertyValue("x-lic-location") ?? ""));
  if (zone) return zoneClock(zone);
  return definition ? readObservances(definition) : null;
};

// "/freeassociation.sourceforge.net/Europe/Berlin" ends in the name.
const zoneNamed = (name: string): string | null =>
  readZone(name) ?? findIana(name)[0] ?? readZone(/[^/]+\/[^/]+$/.exec(name)?.[0] ?? "");

function zoneClock(zone: string): WallClock {
  return {
    zone,
    instantOf: (wall) => wall.toZonedDateTime(zone).toInstant(),
    wallOf: (instant) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime(),
  };
}

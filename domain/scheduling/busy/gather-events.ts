import type { Zones } from "./calendar-zones.ts";
import type { Component, Property, Time } from "./ical-parts.ts";
import { readMoment } from "./read-moment.ts";

/** One event that makes its owner busy, and which of its repetitions others stand for. */
export type BusyEvent = {
  component: Component;
  /** As `momentKey` spells them. */
  replaced: ReadonlySet<string>;
};

/**
 * Takes a calendar; gives its events that count: not called off, not shown as free. A repetition that was moved, freed or called off
 * is left out of its series, and stands by itself where it still counts.
 */
export const gatherEvents = (root: Component, zones: Zones): BusyEvent[] => {
  const masters: Component[] = [];
  const exceptions = new Map<string, Map<string, Component>>();
  for (const event of root.getAllSubcomponents("vevent")) {
    const at = event.getFirstProperty("recurrence-id");
    if (!at) masters.push(event);
    else {
      const ofSeries = exceptions.get(uidOf(event)) ?? new Map<string, Component>();
      const key = keyOf(at, zones);
      const before = ofSeries.get(key);
      if (!before || sequenceOf(event) >= sequenceOf(before)) ofSeries.set(key, event);
      exceptions.set(uidOf(event), ofSeries);
    }
  }
  const nothing: ReadonlySet<string> = new Set();
  return [
    ...masters.map((component) => ({
      component,
      replaced: new Set(exceptions.get(uidOf(component))?.keys()),
    })),
    ...[...exceptions.values()].flatMap((ofSeries) =>
      [...ofSeries.values()].map((component) => ({ component, replaced: nothing })),
    ),
  ].filter(({ component }) => makesBusy(component));
};

const uidOf = (event: Component): string => String(event.getFirstPropertyValue("uid") ?? "");
const sequenceOf = (event: Component): number => Number(event.getFirstPropertyValue("sequence") ?? 0);

const keyOf = (at: Property, zones: Zones): string => readMoment(at, at.getFirstValue() as Time, zones).key;

const makesBusy = (event: Component): boolean => {
  const said = (name: string) => String(event.getFirstPropertyValue(name) ?? "").toUpperCase();
  return (
    said("status") !== "CANCELLED" &&
    said("transp") !== "TRANSPARENT" &&
    said("x-microsoft-cdo-busystatus") !== "FREE"
  );
};

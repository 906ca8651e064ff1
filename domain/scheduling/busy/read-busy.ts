import ICAL from "ical.js";
import { readZones } from "./calendar-zones.ts";
import { expandEvent, type Window } from "./expand-event.ts";
import { type BusyFault, BusyRefusal } from "./faults.ts";
import { gatherEvents } from "./gather-events.ts";
import type { Component } from "./ical-parts.ts";
import type { BusyTimes } from "./merge-busy.ts";
import { mergeBusy } from "./merge-busy.ts";

export type BusyReading = { ok: true; times: BusyTimes } | { ok: false; fault: BusyFault };

/** Occurrences of all events together. */
const mostTimes = 10_000;

/**
 * Takes a calendar file, the zone its owner lives in and a window (ISO instants); gives when its owner is busy in it, without a word of
 * what they do. May be slow on hostile files, so it runs in a thread that can be stopped. Never throws.
 */
export const readBusy = (text: string, home: string, window: Window): BusyReading => {
  try {
    const root = parse(text);
    const zones = readZones(root, home);
    const found: BusyTimes = { intervals: [], days: [] };
    for (const event of gatherEvents(root, zones)) {
      const { intervals, days } = expandEvent(event, zones, window);
      for (const interval of intervals) found.intervals.push(interval);
      for (const day of days) found.days.push(day);
      if (found.intervals.length + found.days.length > mostTimes) throw new BusyRefusal("too_many");
    }
    return { ok: true, times: mergeBusy(found) };
  } catch (error) {
    return { ok: false, fault: error instanceof BusyRefusal ? error.fault : "broken" };
  }
};

const parse = (text: string): Component => {
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (!/^BEGIN:VCALENDAR[ \t]*\r?$/im.test(start.slice(0, 40))) throw new BusyRefusal("not_a_calendar");
  const read = ICAL.parse(start) as unknown[];
  // Some files hold several calendars one after the other.
  const [first, ...more] = (Array.isArray(read[0]) ? read : [read]) as string[][];
  const root = new ICAL.Component(first as never);
  for (const other of more)
    for (const part of new ICAL.Component(other as never).getAllSubcomponents()) root.addSubcomponent(part);
  return root;
};

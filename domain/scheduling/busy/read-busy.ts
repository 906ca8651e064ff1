import { readZones } from "./calendar-zones.ts";
import { expandEvent, type Span } from "./expand-event.ts";
import { type BusyFault, BusyRefusal } from "./faults.ts";
import { gatherEvents } from "./gather-events.ts";
import type { BusyTimes } from "./merge-busy.ts";
import { mergeBusy } from "./merge-busy.ts";
import { parseCalendar } from "./parse-calendar.ts";

export type BusyReading = { ok: true; times: BusyTimes } | { ok: false; fault: BusyFault };

/** Occurrences of all events together. */
const mostTimes = 10_000;

/**
 * Takes a calendar file, the zone its owner lives in and a span (ISO instants); gives when its owner is busy in it, without a word of
 * what they do. May be slow on hostile files, so it runs in a thread that can be stopped. Never throws.
 */
export const readBusy = (text: string, home: string, span: Span): BusyReading => {
  try {
    const root = parseCalendar(text);
    const zones = readZones(root, home);
    const found: BusyTimes = { intervals: [], days: [] };
    for (const event of gatherEvents(root, zones)) {
      const { intervals, days } = expandEvent(event, zones, span);
      for (const interval of intervals) found.intervals.push(interval);
      for (const day of days) found.days.push(day);
      if (found.intervals.length + found.days.length > mostTimes) throw new BusyRefusal("too_many");
    }
    return { ok: true, times: mergeBusy(found) };
  } catch (error) {
    return { ok: false, fault: error instanceof BusyRefusal ? error.fault : "broken" };
  }
};

import { Temporal } from "temporal-polyfill";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { readZones, type Zones } from "#domain/scheduling/busy/calendar-zones.ts";
import { expandEvent } from "#domain/scheduling/busy/expand-event.ts";
import { BusyRefusal, busySentence } from "#domain/scheduling/busy/faults.ts";
import type { Component, Time } from "#domain/scheduling/busy/ical-parts.ts";
import { parseCalendar } from "#domain/scheduling/busy/parse-calendar.ts";
import { readMoment } from "#domain/scheduling/busy/read-moment.ts";
import { type DeadlineLine, type DeadlineList, kindOf, mostEntries } from "./deadline-list.ts";

const yearsAhead = 3;

/** Takes a calendar file; gives its events as days: a moment is the day it falls on in its own zone, a repeated one each of its days from today on. */
export const readDeadlineCalendar = (text: string, zone: string, today: string): DeadlineList => {
  try {
    const root = parseCalendar(text);
    const zones = readZones(root, zone);
    const lines: DeadlineLine[] = [];
    for (const event of root.getAllSubcomponents("vevent")) {
      lines.push(...linesOf(event, zones, zone, today));
      if (lines.length > mostEntries) break;
    }
    return lines.length > 0 ? { ok: true, lines } : { ok: false, sentence: "This calendar has no events." };
  } catch (error) {
    return { ok: false, sentence: busySentence(error instanceof BusyRefusal ? error.fault : "broken") };
  }
};

const linesOf = (event: Component, zones: Zones, zone: string, today: string): DeadlineLine[] => {
  const said = (name: string) => String(event.getFirstPropertyValue(name) ?? "").trim();
  const title = said("summary").replace(/\s+/g, " ");
  const refuse = (problem: string): DeadlineLine[] => [
    { ok: false, text: title.slice(0, 200) || "An event", problem },
  ];
  if (said("status").toUpperCase() === "CANCELLED") return [];
  if (!title) return refuse("This event has no name.");
  const uid = said("uid") || title;
  const start = event.getFirstProperty("dtstart");
  const time = start?.getFirstValue() as Time | undefined;
  if (!start || !time) return refuse("This event has no date.");
  const isRepeated = event.getFirstProperty("rrule") !== null || event.getFirstProperty("rdate") !== null;
  const spans = isRepeated
    ? repeatedSpans(event, zones, zone, today)
    : [singleSpan(event, readMoment(start, time, zones), zones)];
  return spans.map(({ startsOn, endsOn }) => ({
    ok: true,
    entry: { title, kind: kindOf(title, startsOn === endsOn), startsOn, endsOn },
    key: `calendar:${uid.slice(0, 300)}${isRepeated ? `:${startsOn}` : ""}`,
  }));
};

type Days = { startsOn: string; endsOn: string };
type Moment = ReturnType<typeof readMoment>;

const singleSpan = (event: Component, start: Moment, zones: Zones): Days => {
  const startsOn = start.wall.toPlainDate();
  const end = event.getFirstProperty("dtend");
  const time = end?.getFirstValue() as Time | undefined;
  if (!end || !time) return { startsOn: startsOn.toString(), endsOn: startsOn.toString() };
  const until = readMoment(end, time, zones).wall;
  // An end at midnight is the end of the day before, and whole days exclude their end.
  const isMidnight = until.toPlainTime().equals(new Temporal.PlainTime());
  const last = isMidnight ? until.toPlainDate().subtract({ days: 1 }) : until.toPlainDate();
  const endsOn = Temporal.PlainDate.compare(last, startsOn) < 0 ? startsOn : last;
  return { startsOn: startsOn.toString(), endsOn: endsOn.toString() };
};

const repeatedSpans = (component: Component, zones: Zones, zone: string, today: string): Days[] => {
  const first = Temporal.PlainDate.from(today);
  const at = (day: Temporal.PlainDate) => `${day.toString()}T00:00:00.000Z`;
  const span = { from: at(first), to: at(first.add({ years: yearsAhead })) };
  const { intervals, days } = expandEvent({ component, replaced: new Set() }, zones, span);
  return [
    ...days.map(({ startsOn, endsOn }) => ({
      startsOn,
      endsOn: Temporal.PlainDate.from(endsOn).subtract({ days: 1 }).toString(),
    })),
    ...intervals.map(({ startsAt }) => {
      const day = dayInZone(startsAt, zone);
      return { startsOn: day, endsOn: day };
    }),
  ];
};

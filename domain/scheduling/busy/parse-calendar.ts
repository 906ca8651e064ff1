import ICAL from "ical.js";
import { BusyRefusal } from "./faults.ts";
import type { Component } from "./ical-parts.ts";

/** Takes the text of a calendar file; gives its calendar, several one after the other as one. Throws BusyRefusal or what the parser throws. */
export const parseCalendar = (text: string): Component => {
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

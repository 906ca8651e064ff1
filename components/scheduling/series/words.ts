import { describeDate, describeZone } from "#domain/scheduling/describe-time.ts";
import type { OwnField } from "#domain/scheduling/series/series-text.ts";

const sessions = (count: number) => (count === 1 ? "1 session" : `${count} sessions`);
const clock = (local: string) => local.slice(11);

const fields: Record<OwnField, string> = {
  when: "time",
  durationMinutes: "length",
  title: "title",
  place: "place",
  meetingUrl: "link",
  notes: "notes",
};

const joined = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** What the product says about series. */
export const words = {
  once: "Once",
  repeating: "Repeating",
  howOften: "How often",
  plan: "Plan a series",
  storedAlready:
    "This series is planned already, as you sent it first. Open it, and change there what you wrote since.",
  openStored: "Open the planned series",
  planned: (count: number) => `${sessions(count)} planned.`,
  repeats: "Repeats",
  every: { day: "Daily", week: "Weekly", month: "Monthly", own: "By its own rule" },
  interval: {
    label: "Every",
    unit: { day: "days", week: "weeks", month: "months", own: "" },
  },
  weekdaysLabel: "On",
  weekdays: {
    MO: "Monday",
    TU: "Tuesday",
    WE: "Wednesday",
    TH: "Thursday",
    FR: "Friday",
    SA: "Saturday",
    SU: "Sunday",
  },
  monthBy: { label: "Each month", weekday: "On a weekday", day: "On a date" },
  nth: { label: "Which one", "1": "First", "2": "Second", "3": "Third", "4": "Fourth", "-1": "Last" },
  weekday: "Weekday",
  dayOfMonth: "Day of the month",
  dayHint: "Months that lack this day are left out.",
  ends: { label: "Ends", count: "After a number", until: "On a day", open: "Open end" },
  count: "Sessions",
  until: "Last possible day",
  makeUp: "Make up for skipped dates at the end",
  faults: {
    interval: "Please give a whole number from 1 to 99.",
    weekdays: "Please choose at least one weekday.",
    day: "Please give a day from 1 to 31.",
    count: "Please give a whole number from 1 to 200.",
    until: "Please give a day.",
  },
  dates: "Dates",
  datesOf: (rule: string, count: number) => `${rule}: ${sessions(count)}`,
  openEnd: (until: string) =>
    `It goes on. Sessions are made up to ${describeDate(until)} now, and later ones as they come near.`,
  madeLater: (until: string) =>
    `Sessions up to ${describeDate(until)} are made now, and later ones as they come near.`,
  noDates: "This rule gives no date from that day on.",
  toFill: "The dates appear here as soon as the fields above say how it repeats.",
  skip: "Skip",
  skipNamed: (day: string) => `Skip ${describeDate(day)}`,
  keep: "Keep",
  keepNamed: (day: string) => `Keep ${describeDate(day)}`,
  remove: "Remove",
  removeNamed: (day: string) => `Remove ${describeDate(day)}`,
  take: (day: string) => `Take ${describeDate(day)}`,
  skipAll: "Skip all days off",
  skipped: "skipped",
  extra: "extra",
  addDate: "Another date",
  add: "Add date",
  gap: (from: string, to: string) => `Clocks skip ${clock(from)} that day: it will be at ${clock(to)}.`,
  twice: (local: string) => `${clock(local)} comes twice that day: the first is meant.`,
  scope: {
    legend: "What do you want to change?",
    cancelLegend: "What do you want to cancel?",
    this: "Only this session",
    following: "This and all that follow",
    all: "All to come",
    allHint: "Sessions that have been stay as they are.",
  },
  editTitle: "Edit series",
  edit: "Edit the series",
  save: "Save the series",
  saved: "The series is saved.",
  effects: {
    title: "What this does",
    count: (count: number) => `${sessions(count)} to come ${count === 1 ? "takes" : "take"} what you wrote.`,
    splits: "They become a series of their own; earlier sessions stay as they are.",
    moves: (count: number) => `${sessions(count)} will move:`,
    cancels: (count: number) =>
      `${sessions(count)} will be cancelled, and ${count === 1 ? "its" : "their"} papers become free:`,
    makes: (count: number) => `${sessions(count)} will be made:`,
    keeps: (count: number) =>
      `${sessions(count)} ${count === 1 ? "was" : "were"} changed on ${count === 1 ? "its" : "their"} own and ${count === 1 ? "stays" : "stay"} so:`,
    keptFields: (kept: readonly OwnField[]) => `keeps its ${joined(kept.map((field) => fields[field]))}`,
  },
  conflict: {
    title: "Somebody else changed this series meanwhile",
    text: "What you wrote is kept below. Save again to put it in place of theirs.",
  },
  line: (rule: string, time: string | null, zone: string | null) =>
    time && zone ? `${rule}, ${time} ${describeZone(zone)}` : rule,
  placeOf: (place: number, all: number | null) => (all === null ? `number ${place}` : `${place} of ${all}`),
  own: (own: readonly OwnField[]) => `own ${joined(own.map((field) => fields[field]))}`,
  goesOn: "More sessions are made as they come near.",
  ended: "This series has ended.",
  lastOn: (day: string) => `Last session on ${describeDate(day)}.`,
  before: "The series before this one",
  after: "The series that follows",
  end: {
    open: "End the series",
    title: "End this series?",
    text: (count: number) =>
      `${sessions(count)} to come ${count === 1 ? "is" : "are"} cancelled and ${count === 1 ? "stays" : "stay"} on the agenda, marked as cancelled. Their papers become open to choose again. What has been stays as it was.`,
    confirm: "End the series",
    keep: "Keep it",
    why: "Why?",
    done: (count: number) => `${sessions(count)} cancelled.`,
  },
} as const;

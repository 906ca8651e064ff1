import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { hasBegun, type Moment, mayCancel, type SessionFacts } from "../session-state.ts";
import { endedBefore, restOf, type Schedule, seriesDays } from "./series-days.ts";
import {
  type Occurrence,
  type OwnField,
  occurrenceOn,
  ownFields,
  type SeriesText,
  scheduleOf,
  whenOn,
} from "./series-text.ts";

/** A session of the series as it stands. */
export type Existing = SessionFacts & Occurrence & { id: string; occurrenceOn: string };

/** What is asked for: all fields; a `schedule` only when the days are to change too. */
export type SeriesEdit = {
  /** The day of the session it begins with; null: all to come. */
  from: string | null;
  text: SeriesText;
  changesDays: boolean;
};

export type SeriesPlan = {
  /** The old series keeps what was, ending with this schedule, and another one goes on; null: it is changed where it stands. */
  ends: Schedule | null;
  becomes: SeriesText;
  changes: { session: Existing; on: string; becomes: Occurrence; kept: OwnField[] }[];
  cancels: Existing[];
  makes: { on: string; becomes: Occurrence }[];
};

type Given = {
  was: SeriesText;
  sessions: readonly Existing[];
  edit: SeriesEdit;
  moment: Moment;
  /** The last day up to which sessions are made. */
  horizon: string;
};

/**
 * Takes a series, its sessions and what is asked for; gives what becomes of each. What has begun, was held or cancelled never
 * changes; what a session has of its own stays; sessions on days that the new schedule gives too stay there, the others move to
 * its remaining days in order; what is left over is cancelled, what is missing is made.
 */
export const planSeriesEdit = ({ was, sessions, edit, moment, horizon }: Given): SeriesPlan => {
  const isOpen = (session: Existing) => mayCancel(session, moment).ok;
  const inScope = sessions.filter((session) => edit.from === null || session.occurrenceOn >= edit.from);
  const open = inScope.filter(isOpen).sort(byDay);
  const others = sessions.filter((session) => !open.includes(session));
  const today = dayInZone(moment.now, moment.zone);
  const from = edit.from ?? open[0]?.occurrenceOn ?? today;
  const splits =
    others.some(({ occurrenceOn: day }) => day < from) && (edit.from !== null || edit.changesDays);
  const becomes = settle({ was, edit, from, splits, fixed: others });
  const schedule = scheduleOf(becomes);

  const last = [horizon, open.at(-1)?.occurrenceOn ?? ""].sort().at(-1);
  const fixed = new Set(others.map(({ occurrenceOn: day }) => day));
  const occurrences = new Map(
    seriesDays(schedule, { from: [today, splits ? from : ""].sort().at(-1), until: last })
      .filter((day) => !fixed.has(day))
      .map((day) => [day, occurrenceOn(becomes, day, moment.zone).occurrence] as const)
      .filter(([, occurrence]) => !hasBegun({ ...never, ...occurrence }, moment)),
  );
  const staying = new Set(open.map(({ occurrenceOn: day }) => day).filter((day) => occurrences.has(day)));
  const free = [...occurrences.keys()].filter((day) => !staying.has(day));
  const matched = open.map((session) => ({
    session,
    on: staying.has(session.occurrenceOn) ? session.occurrenceOn : free.shift(),
  }));
  const to = (on: string) => occurrences.get(on) as Occurrence;
  return {
    ends: splits ? endedBefore(scheduleOf(was), from) : null,
    becomes,
    changes: matched.flatMap(({ session, on }) =>
      on === undefined ? [] : [{ session, on, ...withOwn(session, was, to(on), moment.zone) }],
    ),
    cancels: matched.flatMap(({ session, on }) => (on === undefined ? [session] : [])),
    makes: free.filter((on) => on <= horizon).map((on) => ({ on, becomes: to(on) })),
  };
};

const never = { heldAt: null, notHeldAt: null, cancelledAt: null };

const byDay = (one: Existing, other: Existing) => (one.occurrenceOn < other.occurrenceOn ? -1 : 1);

// The text with the schedule that it is going to have. What was cancelled on its own, or has been, is never made again.
const settle = ({
  was,
  edit,
  from,
  splits,
  fixed,
}: Pick<Given, "was" | "edit"> & {
  from: string;
  splits: boolean;
  fixed: readonly Existing[];
}): SeriesText => {
  const asked = scheduleOf(edit.text);
  const old = scheduleOf(was);
  const { startsOn, ...days } = !edit.changesDays ? (splits ? restOf(old, from) : old) : asked;
  const begins = splits && startsOn < from ? from : startsOn;
  const gone = splits ? fixed.map(({ occurrenceOn: day }) => day).filter((day) => day >= begins) : [];
  return {
    ...edit.text,
    ...days,
    skipDates: [...new Set([...days.skipDates, ...gone])].sort(),
    when: whenOn(edit.text.when, begins),
  };
};

/** Takes a session, its series before the edit, and what it would become; gives what it becomes with all that is its own, and which fields those are. */
const withOwn = (session: Existing, was: SeriesText, next: Occurrence, zone: string) => {
  const own = ownFieldsOf(session, was, zone);
  const columns = own.flatMap((field) => [
    ...columnsOf[field],
    ...(field === "when" ? (["startsAt"] as const) : []),
  ]);
  const mine = Object.fromEntries(columns.map((column) => [column, session[column]]));
  const becomes: Occurrence = { ...next, ...mine };
  // A whole day has no length, a time has one.
  const length =
    becomes.kind === "all_day" ? null : (becomes.durationMinutes ?? session.durationMinutes ?? 60);
  // Only what would have become something else is worth a word.
  const before = occurrenceOn(was, session.occurrenceOn, zone).occurrence;
  const kept = own.filter((field) => columnsOf[field].some((column) => next[column] !== before[column]));
  return { becomes: { ...becomes, durationMinutes: length }, kept };
};

// The instant follows from the others, and zone data may change it.
const columnsOf = {
  when: ["kind", "onDate", "localStart", "zone"],
  durationMinutes: ["durationMinutes"],
  title: ["title"],
  place: ["place"],
  meetingUrl: ["meetingUrl"],
  notes: ["notes"],
} as const satisfies Record<OwnField, readonly (keyof Occurrence)[]>;

/** Which fields a session has of its own: they differ from what its series says. */
export const ownFieldsOf = (session: Existing, text: SeriesText, zone: string): OwnField[] => {
  const { occurrence } = occurrenceOn(text, session.occurrenceOn, zone);
  return ownFields.filter((field) =>
    columnsOf[field].some((column) => session[column] !== occurrence[column]),
  );
};

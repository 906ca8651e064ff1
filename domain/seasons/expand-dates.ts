import { Temporal } from "temporal-polyfill";
import { dayInZone } from "#domain/clock/day-in-zone.ts";
import { startInstant } from "#domain/clock/local-time.ts";
import { collisionsOn, type DayOff } from "#domain/scheduling/blackouts/day-off.ts";
import { describeDate } from "#domain/scheduling/describe-time.ts";
import type { SeasonRequest } from "./season-input.ts";

/** When a session begins: on the wall clock that counts, and as an instant. */
export type SeasonDate = { localStart: string; startsAt: string };

/** Days off are known for three years; a rhythm that finds no more dates within them ends. */
const furthestDays = 1_095;
/** Dates left out that are named one by one. */
const mostLeftOut = 8;

/** Takes what was asked for and the moment; gives the same, with a rhythm counted from the first day on which it still can begin. */
export const countFromNow = <R extends Pick<SeasonRequest, "dates" | "zone">>(request: R, now: string): R => {
  const { dates, zone } = request;
  if (dates.kind === "given") return request;
  const today = dayInZone(now, zone);
  const isOver = isPast(startInstant(`${today}T${dates.clock}`, zone), now);
  const first = isOver ? Temporal.PlainDate.from(today).add({ days: 1 }).toString() : today;
  return dates.from < first ? { ...request, dates: { ...dates, from: first } } : request;
};

/** Takes dates in order and the moment; says which have passed, or gives null where none has. */
export const whatPassed = (dates: readonly SeasonDate[], now: string): string | null => {
  const past = dates.filter((date) => isPast(date, now));
  const [first] = past;
  if (!first) return null;
  const when = `${describeDate(first.localStart.slice(0, 10))}, ${first.localStart.slice(11)}`;
  if (past.length === 1) return `${when} has passed. Choose a later time.`;
  const more = past.length === 2 ? "one more date" : `${past.length - 1} more dates`;
  return `${when} and ${more} have passed. Choose later times.`;
};

const isPast = ({ startsAt }: Pick<SeasonDate, "startsAt">, now: string): boolean =>
  Temporal.Instant.compare(startsAt, now) <= 0;

/** Takes what was asked for; gives the span of days its dates can fall into, both included. */
export const spanOf = ({ dates }: Pick<SeasonRequest, "dates">): { from: string; to: string } => {
  if (dates.kind === "rhythm") {
    const last = Temporal.PlainDate.from(dates.from).add({ days: furthestDays });
    return { from: dates.from, to: last.toString() };
  }
  const days = dates.at.map((local) => local.slice(0, 10)).sort();
  return { from: days[0] ?? "", to: days.at(-1) ?? "" };
};

/**
 * Takes what was asked for and the days off; gives the dates in order, and in sentences what was left out, what falls on a day off all
 * the same, and what clocks did. Members who are away leave no date out.
 */
export const expandDates = (
  request: Pick<SeasonRequest, "dates" | "zone">,
  daysOff: readonly DayOff[],
): { dates: SeasonDate[]; notes: string[] } => {
  const closed = daysOff.filter(({ kind }) => kind !== "away");
  const notes: string[] = [];
  const asked =
    request.dates.kind === "given" ? request.dates.at.toSorted() : rhythmOf(request.dates, closed, notes);
  const dates = asked.map((local): SeasonDate => {
    const { localStart, startsAt, moved } = startInstant(local, request.zone);
    const here = collisionsOn(localStart.slice(0, 10), closed);
    if (here.length > 0)
      notes.push(`${describeDate(localStart.slice(0, 10))} falls on a day off: ${titlesOf(here)}.`);
    if (moved)
      notes.push(
        `On ${describeDate(localStart.slice(0, 10))} clocks skip ${moved.from.slice(11)}, so the session begins at ${moved.to.slice(11)}.`,
      );
    return { localStart, startsAt };
  });
  return { dates, notes };
};

type Rhythm = Extract<SeasonRequest["dates"], { kind: "rhythm" }>;

const rhythmOf = (rhythm: Rhythm, closed: readonly DayOff[], notes: string[]): string[] => {
  const first = Temporal.PlainDate.from(rhythm.from);
  const last = first.add({ days: furthestDays });
  const found: string[] = [];
  const left: string[] = [];
  let day = first.add({ days: (rhythm.weekday - first.dayOfWeek + 7) % 7 });
  for (; found.length < rhythm.count; day = day.add({ weeks: rhythm.everyWeeks })) {
    if (Temporal.PlainDate.compare(day, last) > 0) {
      const were = found.length === 1 ? "was" : "were";
      notes.push(`Only ${found.length} of ${rhythm.count} dates ${were} found within three years.`);
      break;
    }
    const here = rhythm.skipDaysOff ? collisionsOn(day.toString(), closed) : [];
    if (here.length > 0) left.push(`${describeDate(day.toString())} is left out: ${titlesOf(here)}.`);
    else found.push(`${day.toString()}T${rhythm.clock}`);
  }
  const more = left.length - mostLeftOut;
  notes.unshift(...left.slice(0, mostLeftOut), ...(more > 0 ? [`${more} more dates are left out.`] : []));
  return found;
};

const titlesOf = (daysOff: readonly DayOff[]): string => daysOff.map(({ title }) => title).join(", ");

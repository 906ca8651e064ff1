import { type CellDay, daysIn, readCellDay } from "./cell-day.ts";
import type { NamedYear } from "./named-year.ts";

/** The date of a cell, "YYYY-MM-DD", or null; `problem` says what had to be guessed. */
export type ReadDay = { date: string | null; problem: string | null };
type Written = { year: number | null; month: number; day: number; guessed: boolean };

/**
 * Takes the cells of a column of days; gives each date. What one cell leaves open (3/4, no year) the others decide, then the
 * year that stands over the table, in which its earliest row is, then `today`.
 */
export function readDays(cells: readonly string[], today: string, named: NamedYear | null = null): ReadDay[] {
  const read = cells.map((cell) => readCellDay(cell));
  const order = orderOf(read);
  const written = read.map((day) => day && inOrder(day, order));
  const { years, guess } = fillYears(written, today, named);
  return written.map((day, at) => {
    const year = years[at] ?? null;
    if (!day || year === null || daysIn(year, day.month) < day.day) return { date: null, problem: null };
    return { date: spell(year, day), problem: problemOf(day, { year, guess }) };
  });
}

/** Takes the cells of a column; gives the dates of those that name their year, for days of publication. */
export function readWholeDays(cells: readonly string[]): ReadDay[] {
  const read = cells.map((cell) => readCellDay(cell));
  const order = orderOf(read);
  return read.map((day) => {
    const written = day && inOrder(day, order);
    if (!written?.year) return { date: null, problem: null };
    const problem = problemOf(written, { year: written.year, guess: null });
    return { date: spell(written.year, written), problem };
  });
}

type Order = "day" | "month" | "open";

// Values above 12 have become days already: they say which order the column has. Else that in which time runs one way.
function orderOf(days: readonly (CellDay | null)[]): Order {
  return decidedByValues(days) ?? decidedByTime(days) ?? "open";
}

function decidedByValues(days: readonly (CellDay | null)[]): Order | null {
  const orders = new Set(days.map((day) => (day?.kind === "day" ? day.order : null)));
  if (orders.has("day") === orders.has("month")) return null;
  return orders.has("day") ? "day" : "month";
}

function decidedByTime(days: readonly (CellDay | null)[]): Order | null {
  const numbers = days.filter((day) => day?.kind === "numbers");
  if (numbers.length < 2) return null;
  const runs = (order: Order) => runsOneWay(days.flatMap((day) => (day ? [inOrder(day, order)] : [])));
  const [day, month] = [runs("day"), runs("month")];
  if (day === month) return null;
  return day ? "day" : "month";
}

function runsOneWay(days: readonly Written[]): boolean {
  const keys = days.map((day) => (day.year ?? 0) * 400 + day.month * 31 + day.day);
  const rises = keys.filter((key, at) => at > 0 && key > (keys[at - 1] ?? 0)).length;
  const falls = keys.filter((key, at) => at > 0 && key < (keys[at - 1] ?? 0)).length;
  return (rises === 0) !== (falls === 0);
}

function inOrder(day: CellDay, order: Order): Written {
  if (day.kind === "day") return { ...day, guessed: false };
  const [first, second] = order === "month" ? [day.second, day.first] : [day.first, day.second];
  return { year: day.year, month: second, day: first, guessed: order === "open" && first !== second };
}

// Rows run on in time: a day without a year is near the row before it, on the side to which the rows run.
function fillYears(
  days: readonly (Written | null)[],
  today: string,
  named: NamedYear | null,
): { years: (number | null)[]; guess: string | null } {
  const standing = days.flatMap((day, at) => (day ? [{ ...day, at }] : []));
  const years: (number | null)[] = days.map(() => null);
  const anchor = standing.findIndex((day) => day.year !== null);
  const falling = directionOf(standing) < 0;
  let near = standing[anchor]?.year ?? 0;
  const walk = (from: number, step: 1 | -1) => {
    for (let at = from; at >= 0 && at < standing.length; at += step) {
      const [here, before] = [standing[at], standing[at - step]];
      if (!here) break;
      const forward = falling ? -step : step;
      near = here.year ?? (before ? near + turnOfYear(before, here, forward) : near);
      years[here.at] = near;
    }
  };
  walk(Math.max(0, anchor), 1);
  near = standing[anchor]?.year ?? 0;
  walk(anchor - 1, -1);
  if (anchor >= 0 || standing.length === 0) return { years, guess: null };
  const walked = standing.map((day) => ({ ...day, year: years[day.at] ?? 0 }));
  const shift = named
    ? named.year - walked.reduce((least, { year }) => Math.min(least, year), 0)
    : yearsToToday(walked, today);
  const guess = named ? `, by ${named.from}` : "";
  return { years: years.map((year) => (year === null ? null : year + shift)), guess };
}

// +1 where time runs on over New Year, -1 where it runs back, 0 within a year; six weeks of disorder are no turn.
function turnOfYear(before: Written, here: Written, forward: number): number {
  const steps = (ordinal(here) - ordinal(before)) * forward;
  return steps < -42 ? forward : 0;
}

function ordinal({ month, day }: { month: number; day: number }): number {
  return month * 30.5 + day;
}

// The sign of most steps from row to row, each taken the short way round the year.
function directionOf(days: readonly Written[]): number {
  let balance = 0;
  for (const [at, day] of days.entries()) {
    const before = days[at - 1];
    if (!before) continue;
    const step = ordinal(day) - ordinal(before);
    balance += Math.sign(((step + 183 + 366) % 366) - 183);
  }
  return balance;
}

// The latest years in which the rows have begun and do not go on for more than about half a year.
function yearsToToday(days: readonly { year: number; month: number; day: number }[], today: string): number {
  const keys = days.map(sortKey);
  const first = keys.reduce((least, key) => Math.min(least, key));
  const last = keys.reduce((most, key) => Math.max(most, key));
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const now = sortKey({ year, month, day });
  return Math.min(Math.floor((now - first) / 366), Math.floor((now + 200 - last) / 366));
}

function sortKey(day: { year: number; month: number; day: number }): number {
  return day.year * 366 + ordinal(day);
}

// A guess says by what the year was found, "" by today; null is none.
function problemOf(day: Written, { year, guess }: { year: number; guess: string | null }): string | null {
  if (day.guessed)
    return `The date may be read in two ways; the first number was taken for the day: ${spell(year, day)}.`;
  return guess === null ? null : `The date has no year; ${year} was taken${guess}.`;
}

function spell(year: number, { month, day }: { month: number; day: number }): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}

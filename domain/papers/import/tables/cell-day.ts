import { normaliseTitle } from "../../normalise-title.ts";

/** A day in a cell; `year` is null where it is left out. Of `numbers` either may be the day; `order` tells how one like it was clear. */
export type CellDay =
  | { kind: "day"; year: number | null; month: number; day: number; order: "day" | "month" | null }
  | { kind: "numbers"; year: number | null; first: number; second: number };

const monthNames =
  "jan january januar janvier enero gennaio janeiro|feb february februar fevrier febrero febbraio fev|mar march marz maerz mars marzo marco mrz|" +
  "apr april avril abril aprile avr|may mai mayo maggio maio|jun june juni juin junio giugno junho|jul july juli juillet julio luglio julho|" +
  "aug august aout agosto ago|sep sept september septembre septiembre settembre setembro|oct october oktober octobre octubre ottobre outubro okt|" +
  "nov november novembre noviembre novembro|dec december dezember decembre diciembre dicembre dezembro dez";
const months = new Map(
  monthNames
    .split("|")
    .flatMap((names, at) => names.split(" ").map((name): [string, number] => [name, at + 1])),
);
const longest = 60;

/** Takes the text of a cell; gives the day that it is, with or without weekday, time and year, or null when it is none. */
export function readCellDay(cell: string): CellDay | null {
  if (cell.length > longest) return null;
  const text = cell.trim().replace(/[,\s]+\d{1,2}:\d{2}.*$/, "");
  return readYearFirst(text) ?? readNumbers(text) ?? readNamed(text);
}

function readYearFirst(text: string): CellDay | null {
  const found =
    /^\D{0,12}?\b(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[T ]\d{2}:.*|\s*\(?\p{L}{0,10}\.?\)?)?$/u.exec(
      text,
    ) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  return found ? toDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function readNumbers(text: string): CellDay | null {
  const found = /^(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})([-/.])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2})?)?$/u.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = found[4] ? fullYear(found[4]) : null;
  // "3.4" may be a number; a day without a year has its last dot.
  if (found[2] === ".") return year === null && !text.endsWith(".") ? null : toDay(year, second, first);
  const [dayFirst, monthFirst] = [toDay(year, second, first, "day"), toDay(year, first, second, "month")];
  return dayFirst && monthFirst ? { kind: "numbers", year, first, second } : (dayFirst ?? monthFirst);
}

function readNamed(text: string): CellDay | null {
  const words = normaliseTitle(text).split(" ");
  if (words.length > 6) return null;
  const at = words.findIndex((word) => months.has(word));
  const month = months.get(words[at] ?? "");
  if (!month) return null;
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? []);
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const others = words.filter((word, index) => index !== at && !/^\d/.test(word));
  // A weekday or "de" may stand beside it; more words make it a text with a day in it.
  if (others.length > 2 || days.length < 1 || days.length > 2 || years.length > 1) return null;
  const short = days.length === 2 && years.length === 0 ? fullYear(days[1] ?? "") : null;
  return toDay(years[0] ? Number(years[0]) : short, month, Number(days[0]));
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2_000 + Number(digits) : Number(digits);
}

function toDay(
  year: number | null,
  month: number,
  day: number,
  order: "day" | "month" | null = null,
): CellDay | null {
  return day >= 1 && day <= daysIn(year ?? 2_024, month) && (year ?? 2_000) >= 1_000
    ? { kind: "day", year, month, day, order }
    : null;
}

/** Takes a year and a month; gives how many days it has, 0 for a month that does not exist. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

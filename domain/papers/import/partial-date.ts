const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Takes year, month (a number or an English name) and day as a source gives them; gives the day "YYYY-MM-DD".
 * What is missing or cannot be is the first: "2020" → 2020-01-01. Null without a year of four digits.
 */
export function partialDate(year: string, month = "", day = ""): string | null {
  const years = /^\D{0,20}(\d{4})(?!\d)/.exec(year)?.[1];
  if (!years || Number(years) === 0) return null;
  const monthNumber = toMonth(month);
  if (monthNumber === null) return `${years}-01-01`;
  const start = `${years}-${String(monthNumber).padStart(2, "0")}`;
  const dayNumber = Number(/^\d{1,2}(?!\d)/.exec(day.trim())?.[0] ?? 1);
  return dayNumber >= 1 && dayNumber <= daysIn(Number(years), monthNumber)
    ? `${start}-${String(dayNumber).padStart(2, "0")}`
    : `${start}-01`;
}

/** Takes a written date that begins with its year, "2003/04/12/", "2020-05", "2020-05-03/2020-05-09"; gives its first day, or null. */
export function writtenDate(text: string): string | null {
  const [, year = "", month, day] =
    /^\s{0,20}(\d{4})(?:[-/.](\d{0,2})(?:[-/.](\d{0,2}))?)?(?!\d)/.exec(text) ?? [];
  return year ? partialDate(year, month, day) : partialDate(text);
}

function toMonth(text: string): number | null {
  const month = text.trim().toLowerCase();
  const named = /[a-z]{3,9}/.exec(month)?.[0];
  const index = named
    ? months.indexOf(named.slice(0, 3)) + 1
    : Number(/^\d{1,2}(?!\d)/.exec(month)?.[0] ?? 0);
  return index >= 1 && index <= 12 ? index : null;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

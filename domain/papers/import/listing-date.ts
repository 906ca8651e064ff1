/** A day as people write it; `year` is null where they leave it out. */
export type WrittenDay = { year: number | null; month: number; day: number };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const name =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const monthFirst = new RegExp(`^${name} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`, "i");
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.? ${name}(?:,? (\\d{4}))?$`, "i");
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Takes "Aug 12", "12 August 2025" or "2025-08-12"; gives the day, or null when it is none. */
export function readWrittenDay(text: string): WrittenDay | null {
  const first = monthFirst.exec(text);
  if (first) return toDay(first[3], monthNumber(first[1]), first[2]);
  const second = dayFirst.exec(text);
  if (second) return toDay(second[3], monthNumber(second[2]), second[1]);
  const third = iso.exec(text);
  return third ? toDay(third[1], Number(third[2]), third[3]) : null;
}

/**
 * Takes a written day and today ("YYYY-MM-DD"); gives the date, with `assumed` when the year had to be guessed:
 * then it is the latest such day that is not in the future.
 */
export function resolveDay(written: WrittenDay, today: string): { date: string; assumed: boolean } {
  if (written.year !== null) return { date: spell(written.year, written), assumed: false };
  let year = Number(today.slice(0, 4));
  // February 29 may be eight years back (1896 to 1904); nothing else needs more than one step.
  while (daysIn(year, written.month) < written.day || spell(year, written) > today) year -= 1;
  return { date: spell(year, written), assumed: true };
}

function toDay(year: string | undefined, month: number, day: string | undefined): WrittenDay | null {
  const written = { year: year ? Number(year) : null, month, day: Number(day) };
  // 2024 is a leap year: without a year, February 29 is a day.
  return written.day >= 1 && written.day <= daysIn(written.year ?? 2024, month) ? written : null;
}

function monthNumber(word: string | undefined): number {
  return months.indexOf((word ?? "").slice(0, 3).toLowerCase()) + 1;
}

// Day counts of the Gregorian calendar; 0 for a month that does not exist.
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function spell(year: number, { month, day }: WrittenDay): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}

/** A year that stands over a table or in its file's name; `from` says where, as a sentence needs it. */
export type NamedYear = { year: number; from: string };

const fullYear = /(?<!\d)(?:19[89]|20\d)\d(?!\d)/;
const shortYear = /(?:^|\s)['’](\d{2})(?!\d)/;
// A day of writing or of export says nothing of the talks.
const otherDay =
  /(?:19|20)\d{2}[-_./]\d{1,2}[-_./]\d{1,2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}|updated|edited|modified|generated|exported|copyright|©/i;
const longest = 120;

/**
 * Takes the lines over a table, its headings among them, and today ("YYYY-MM-DD"); gives the year of the nearest one that
 * names a year ("# Reading group 2023", "Fall 2023"; of "2023/24" the first), or null.
 */
export function yearAbove(lines: readonly string[], today: string): NamedYear | null {
  for (const line of lines.slice(-30).reverse()) {
    const words = line.trim().replace(/^[#*_\s|]{1,20}|[*_\s|:]{1,20}$/g, "");
    const year = words.length <= longest ? yearIn(words, today) : null;
    if (year !== null) return { year, from: `"${words}" above the table` };
  }
  return null;
}

/** Takes a file's name and today; gives the year in it, or null. */
export function yearOfFile(name: string | null | undefined, today: string): NamedYear | null {
  const words = (name ?? "").slice(-longest);
  const year = yearIn(words, today);
  return year === null ? null : { year, from: `the file's name, "${words}"` };
}

// A plan for the next year is a schedule as well; later years are no schedule's.
function yearIn(text: string, today: string): number | null {
  if (otherDay.test(text)) return null;
  const short = shortYear.exec(text)?.[1];
  const year = Number(fullYear.exec(text)?.[0] ?? (short ? `20${short}` : "0"));
  return year >= 1_980 && year <= Number(today.slice(0, 4)) + 1 ? year : null;
}

import { blackoutInput } from "./blackout-input.ts";
import { type DeadlineLine, type DeadlineList, mostEntries } from "./deadline-list.ts";
import { readDeadlineCalendar } from "./read-deadline-calendar.ts";
import { readDeadlineTable } from "./read-deadline-table.ts";

/**
 * Takes a list of deadlines as text (a calendar file or a table with commas, semicolons or tabs), the zone of the team and today; gives each
 * entry or why it cannot be read. Entries of a calendar further than three years ahead are left out. Never throws; linear in the text.
 */
export const readDeadlines = (text: string, zone: string, today: string): DeadlineList => {
  const plain = text.replace(/^\ufeff/, "").trim();
  if (plain === "") return { ok: false, sentence: "There is nothing in this list." };
  const read = /^BEGIN:VCALENDAR/i.test(plain)
    ? readDeadlineCalendar(plain, zone, today)
    : readDeadlineTable(plain);
  if (!read.ok) return read;
  if (read.lines.length > mostEntries)
    return { ok: false, sentence: "This list has more than 2,000 entries. Please bring in a part of it." };
  return { ok: true, lines: withOwnKeys(read.lines.map(checked)) };
};

const checked = (line: DeadlineLine): DeadlineLine => {
  if (!line.ok) return line;
  const entry = blackoutInput.safeParse({ ...line.entry, title: line.entry.title.slice(0, 200) });
  if (entry.success) return { ...line, entry: entry.data };
  const problem = entry.error.issues[0]?.message ?? "This cannot be read.";
  return { ok: false, text: line.entry.title.slice(0, 200), problem };
};

// Two entries of one name and year are told apart by their order.
const withOwnKeys = (lines: DeadlineLine[]): DeadlineLine[] => {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    if (!line.ok) return line;
    const count = (seen.get(line.key) ?? 0) + 1;
    seen.set(line.key, count);
    return count === 1 ? line : { ...line, key: `${line.key}#${count}` };
  });
};

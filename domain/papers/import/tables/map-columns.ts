import type { ColumnField, ColumnMapping } from "../draft-paper.ts";
import { readCellDay } from "./cell-day.ts";
import { isLink, type Looks, looksOfColumns } from "./columns.ts";
import { readHeading } from "./headings.ts";
import type { Row } from "./table.ts";

/** How a table is read: where its own rows begin, what each column holds, how many headings were known. */
export type MappedTable = {
  headings: string[];
  fields: (ColumnField | null)[];
  rows: Row[];
  named: number;
};

type Field = ColumnField | null;
const repeatable = new Set<Field>(["link", "venue", "note"]);

/** Takes the rows of a table; guesses what its columns hold by their headings, in several languages, and by their values. */
export function mapColumns(all: readonly Row[], columns?: readonly Field[]): MappedTable {
  const at = headingRow(all);
  const rows = all.slice(at + 1);
  const looks = looksOfColumns(rows);
  const width = Math.max(looks.length, all[at]?.cells.length ?? 0);
  const headings = Array.from(
    { length: width },
    (_, index) => all[at]?.cells[index] || `Column ${index + 1}`,
  );
  const named = at < 0 ? [] : headings.map((heading) => readHeading(heading));
  const guessed = at < 0 ? byValues(looks) : byNames(named, looks);
  const fields = columns ? headings.map((_, index) => columns[index] ?? null) : guessed;
  return { headings, fields, rows, named: named.filter((field) => field !== null).length };
}

/** Takes a mapped table; gives its mapping as people see and edit it. */
export function toMapping({ headings, fields, rows }: MappedTable): ColumnMapping {
  const clip = (cell: string) => cell.slice(0, 500);
  return {
    headings: headings.map(clip),
    fields: [...fields],
    samples: rows.slice(0, 5).map(({ cells }) => headings.map((_, at) => clip(cells[at] ?? ""))),
  };
}

// The first row with known names, under a caption perhaps; -1 where there are only values.
function headingRow(rows: readonly Row[]): number {
  const known = rows.slice(0, 10).map(({ cells }) => {
    const plain = cells.every((cell) => cell.length <= 60 && !isLink(cell) && readCellDay(cell) === null);
    return plain ? new Set(cells.map((cell) => readHeading(cell)).filter((field) => field !== null)).size : 0;
  });
  const several = known.findIndex((count) => count >= 2);
  return several >= 0 || known[0] !== 1 ? several : 0;
}

// Names decide; values correct a "Paper" that holds links and a "Link" that holds titles.
function byNames(named: readonly ReturnType<typeof readHeading>[], looks: readonly Looks[]): Field[] {
  const talks = named.includes("presenter");
  const fields = named.map((field): Field => {
    if (field === "other") return null;
    if (field !== "date") return field;
    if (!talks) return "published_on";
    return named.includes("held_on") && holdsDays(named.indexOf("held_on"), looks) ? null : "held_on";
  });
  for (const [at, field] of fields.entries()) {
    if (field === "held_on" && !talks) fields[at] = fields.includes("published_on") ? null : "published_on";
    if (field === "title" && (looks[at]?.links ?? 0) > 0.8) fields[at] = "link";
  }
  keepOneTitle(fields, looks);
  keepFirst(fields, looks);
  if (!fields.includes("title")) replaceBest(fields, looks);
  return fields;
}

function holdsDays(at: number, looks: readonly Looks[]): boolean {
  return (looks[at]?.days ?? 0) > 0.5;
}

// Of "Topic" and "Paper" the one with more words is the title.
function keepOneTitle(fields: Field[], looks: readonly Looks[]): void {
  const titles = fields.flatMap((field, at) => (field === "title" ? [at] : []));
  const best = titles.reduce(
    (most, at) => ((looks[at]?.words ?? 0) > (looks[most]?.words ?? 0) ? at : most),
    titles[0] ?? -1,
  );
  for (const at of titles) if (at !== best) fields[at] = null;
}

function keepFirst(fields: Field[], looks: readonly Looks[]): void {
  const filled = (at: number) => (looks[at]?.filled ?? 0) > 0;
  const days = (at: number) => holdsDays(at, looks);
  for (const field of new Set(fields)) {
    if (field === null || repeatable.has(field)) continue;
    const places = fields.flatMap((one, at) => (one === field ? [at] : []));
    const best = (field === "held_on" ? places.find(days) : undefined) ?? places.find(filled) ?? places[0];
    for (const at of places) if (at !== best) fields[at] = null;
  }
}

function replaceBest(fields: Field[], looks: readonly Looks[]): void {
  const at = fields.findIndex(
    (field, index) =>
      (field === "link" || field === null) && isText(looks[index]) && (looks[index]?.links ?? 0) < 0.2,
  );
  if (at >= 0) fields[at] = "title";
}

function isText(looks: Looks | undefined): boolean {
  return looks !== undefined && looks.words >= 2.5 && looks.days < 0.3 && looks.words < 40;
}

// Without headings: ids, addresses and days by their form, the longest text is the abstract, the next the title.
function byValues(looks: readonly Looks[]): Field[] {
  const fields = looks.map((one): Field => {
    if (one.filled === 0) return null;
    if (one.arxiv > 0.6 && one.links > 0.6) return "arxiv_id";
    if (one.dois > 0.6) return "doi";
    if (one.links > 0.6) return "link";
    if (one.days > 0.6) return "published_on";
    return null;
  });
  const texts = looks.flatMap((one, at) => (fields[at] === null && isText(one) ? [at] : []));
  const title = texts.find((at) => (looks[at]?.names ?? 0) < 0.8) ?? texts[0];
  if (title !== undefined) fields[title] = "title";
  const abstract = looks.findIndex((one, at) => fields[at] === null && one.words >= 40);
  if (abstract >= 0) fields[abstract] = "abstract";
  const people = looks.findIndex((one, at) => fields[at] === null && one.names > 0.7 && one.words <= 5);
  if (people >= 0) nameColumn(fields, looks, people);
  return keepOneOf(fields, "published_on");
}

// A table that begins with days and has a column of single people is a schedule; else they are authors.
function nameColumn(fields: Field[], looks: readonly Looks[], people: number): void {
  const schedule = fields[0] === "published_on" && (looks[people]?.words ?? 9) <= 3;
  fields[people] = schedule ? "presenter" : "authors";
  if (schedule) fields[0] = "held_on";
}

function keepOneOf(fields: Field[], field: ColumnField): Field[] {
  const first = fields.indexOf(field);
  return fields.map((one, at) => (one === field && at !== first ? null : one));
}

import type { ColumnField, DraftPaper } from "../draft-paper.ts";
import { readPresenters } from "./presenters.ts";
import { readAuthors } from "./read-authors.ts";
import type { ReadDay } from "./read-days.ts";
import { rowDraft } from "./row-draft.ts";
import { readStruck, type StruckCell } from "./struck.ts";
import type { Row } from "./table.ts";
import { isCancelled, isNoPaper } from "./talk-words.ts";

type Fields = readonly (ColumnField | null)[];

/** Takes a row of a schedule, its day and today; gives its paper with the talk on it, or null where it names none. */
export function talkDraft(row: Row, fields: Fields, day: ReadDay & { today: string }): DraftPaper[] | null {
  const struck = row.cells.map(readStruck);
  const standing = {
    line: row.line,
    cells: struck.map((cell) => (cell.wholly ? cell.struck.join(" ") : cell.text)),
  };
  const cells = standing.cells.map((cell, at) => (fields[at] === "title" && isNoPaper(cell) ? "" : cell));
  const read = rowDraft({ ...standing, cells }, fields, null);
  if (!read) return null;
  const draft = splitAuthors(read);
  if (day.date === null)
    return [
      { ...draft, confidence: 0.6, problems: [...draft.problems, "The date of the talk could not be read."] },
    ];
  const cancelled = isWhollyStruck(struck, fields) || standing.cells.some(isCancelled);
  const { presenters, note } = whoPresents(struck, fields);
  const talk = { heldOn: day.date, presenters, held: cancelled ? false : null, note };
  const problems = [...draft.problems, day.problem, cancelled ? null : toCome(day.date, day.today)];
  return [{ ...draft, talk, problems: problems.filter((problem) => problem !== null) }];
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

// History is what was; a session to come is planned by people, who may have changed their minds.
function toCome(date: string, today: string): string | null {
  if (date <= today) return null;
  const [year, month, day] = date.split("-").map(Number);
  return `The talk on ${day} ${months[(month ?? 1) - 1]} ${year} is still to come; the paper comes in as a candidate, and its session is to be planned.`;
}

function isWhollyStruck(cells: readonly StruckCell[], fields: Fields): boolean {
  const title = cells.find((_, at) => fields[at] === "title") ?? cells.find((_, at) => fields[at] === "link");
  if (title?.wholly) return true;
  const filled = cells.filter((cell) => cell.text !== "" || cell.struck.length > 0);
  return filled.length > 0 && filled.every((cell) => cell.wholly);
}

// A struck name beside another: the other presented. A struck name alone: nobody is known to have.
function whoPresents(
  cells: readonly StruckCell[],
  fields: Fields,
): { presenters: string[]; note: string | null } {
  const all = cells.filter((_, at) => fields[at] === "presenter");
  const wholly = isWhollyStruck(cells, fields);
  const text = all.map((cell) => (wholly && cell.wholly ? cell.struck.join(", ") : cell.text)).join(", ");
  const gone = wholly ? [] : all.flatMap((cell) => cell.struck);
  const notes = cells.filter((_, at) => fields[at] === "note").map((cell) => cell.text);
  if (gone.length > 0) notes.push(`Struck through: ${gone.join(", ")}.`);
  const note = notes.filter((one) => one !== "").join(" ");
  return { presenters: isNoPaper(text) ? [] : readPresenters(text), note: note.slice(0, 1_000) || null };
}

// "Title (Authors, 2024)" in the cell of a paper.
function splitAuthors(draft: DraftPaper): DraftPaper {
  const [, title = "", people = ""] =
    /^(.{3,}\S)\s?\(([^()]{2,300}?),?\s(?:19|20)\d{2}\)$/s.exec(draft.title?.slice(-1_000) ?? "") ?? [];
  if (title === "" || draft.authors.length > 0) return draft;
  const authors = readAuthors(people);
  return authors.length > 0 ? { ...draft, title, authors } : draft;
}

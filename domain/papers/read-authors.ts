import { type Author, authorName } from "./paper.ts";

/**
 * Takes names as people type them, one a line ("Given Family" or "Family, Given"), and the authors that were there; gives the
 * authors. A name that was there stays in the parts it had.
 */
export const readAuthors = (text: string, before: readonly Author[]): Author[] => {
  const known = new Map(before.map((author) => [authorName(author), author]));
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim().replace(/\s+/gu, " "))
    .filter((line) => line !== "")
    .map((name) => known.get(name) ?? readName(name));
};

const readName = (name: string): Author => {
  const comma = name.indexOf(",");
  const [given, family] =
    comma < 0
      ? [name.slice(0, Math.max(0, name.lastIndexOf(" "))), name.slice(name.lastIndexOf(" ") + 1)]
      : [name.slice(comma + 1).trim(), name.slice(0, comma).trim()];
  if (given === "" || family === "") return { literal: (family || given).slice(0, 400) };
  return { given: given.slice(0, 200), family: family.slice(0, 200) };
};

import { type Author, authorName } from "./paper.ts";
import { splitNames } from "./split-names.ts";

/**
 * Takes names as people type them, one a line ("Given Family" or "Family, Given") or several on one ("Ann Bo, Cy Di and Ed Fu"),
 * and the authors that were there; gives the authors. A name that was there stays in the parts it had.
 */
export const readAuthors = (text: string, before: readonly Author[]): Author[] => {
  const known = new Map(before.map((author) => [authorName(author), author]));
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim().replace(/\s+/gu, " "))
    .flatMap((line) => (known.has(line) ? [line] : splitNames(line)))
    .filter((name) => name !== "")
    .map((name) => known.get(name) ?? readName(name));
};

const readName = (name: string): Author => {
  const comma = name.indexOf(",");
  const [given, family] =
    comma < 0 ? inOrder(name) : [name.slice(comma + 1).trim(), name.slice(0, comma).trim()];
  if (given === "" || family === "") return { literal: (family || given).slice(0, 400) };
  return { given: given.slice(0, 200), family: family.slice(0, 200) };
};

// "Martin King Jr." is a King.
const inOrder = (name: string): [given: string, family: string] => {
  const [, whole = name, suffix = ""] = /^(.*\S)( (?:Jr|Sr|II|III|IV)\.?)$/i.exec(name) ?? [];
  const last = whole.lastIndexOf(" ");
  return last < 0 ? ["", name] : [whole.slice(0, last), `${whole.slice(last + 1)}${suffix}`];
};

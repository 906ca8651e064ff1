import { parsedImport } from "../draft-paper.ts";
import type { Format } from "../format.ts";
import { plainLines } from "../tables/read-tables.ts";
import { readReference } from "./read-reference.ts";

const mostUnread = 100;

/** A list of references as papers end with (APA), or of titles with people and year, one a line. */
export const references: Format = {
  id: "references",
  label: "References and titles with authors and year",
  recognise: (text) => {
    const lines = linesOf(text.slice(0, 20_000));
    const kinds = lines.flatMap(({ text, line }) => readReference(text, line)?.kind ?? []);
    if (kinds.length * 2 < lines.length) return 0;
    if (kinds.includes("apa")) return 0.7;
    return kinds.length >= 2 ? 0.5 : 0;
  },
  read: (text) => {
    const read = linesOf(text).map(({ text, line }) => ({ line, paper: readReference(text, line)?.draft }));
    const papers = read.flatMap(({ paper }) => paper ?? []);
    const message = "This line is no reference that can be read: authors, a year and a title are looked for.";
    const problems = read.filter(({ paper }) => !paper).map(({ line }) => ({ line, message }));
    return parsedImport({ format: references.id, papers, problems: problems.slice(0, mostUnread) });
  },
};

type Line = { line: number; text: string };

// A line that hangs under another goes on with it; headings are none.
function linesOf(text: string): Line[] {
  const lines: { line: number; parts: string[] }[] = [];
  let open = false;
  for (const [at, line] of plainLines(text).split("\n").entries()) {
    const said = line.trim();
    const last = lines.at(-1);
    if (said === "" || isHeading(said)) open = false;
    else if (open && last && /^\s/.test(line)) last.parts.push(said);
    else {
      lines.push({ line: at + 1, parts: [said] });
      open = true;
    }
  }
  return lines.map(({ line, parts }) => ({ line, text: parts.join(" ") }));
}

function isHeading(line: string): boolean {
  return (
    line.startsWith("#") || /^(?:references|bibliography|reading list|literature|papers)\W{0,3}$/i.test(line)
  );
}

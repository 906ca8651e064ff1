/** One record of a RIS file: the line it starts on and its values by tag, in order; "ER" is not among them. */
export type RisRecord = { line: number; values: Map<string, string[]> };

const tagged = /^\s{0,40}([A-Z][A-Z0-9])(?: {0,6}- {0,6}(.*)| {1,6}-(\S.*))?$/;
const numbered = /^\s{0,10}\d{1,6}[.)]?\s{1,10}(?=TY {0,6}-)/;

/** Takes a RIS text; gives its records, also without "ER", with numbers before them, and with values over several lines. Linear. */
export function readRecords(text: string): RisRecord[] {
  const records: RisRecord[] = [];
  let record: RisRecord | null = null;
  let value: { tag: string; lines: string[] } | null = null;
  const close = () => {
    if (record && value) {
      const known = record.values.get(value.tag) ?? [];
      known.push(value.lines.join(" ").replace(/\s+/g, " ").trim());
      record.values.set(value.tag, known);
    }
    value = null;
  };
  const lines = text.replace(/^\ufeff+/, "").split(/\r\n|\n|\r/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(numbered, "");
    const [tag, rest] = tagOf(line);
    if (tag === null) {
      // What has no tag goes on with the value before it; a number alone stands between records.
      if (value && line.trim() !== "") (value as { lines: string[] }).lines.push(line.trim());
      continue;
    }
    close();
    if (tag === "TY" || (tag !== "ER" && record === null)) {
      record = { line: index + 1, values: new Map() };
      records.push(record);
    }
    if (tag === "ER") record = null;
    else value = { tag, lines: [rest] };
  }
  close();
  return records;
}

function tagOf(line: string): [string | null, string] {
  const found = tagged.exec(line);
  // "AB" alone on a line may be a word of an abstract; a tag needs its dash.
  if (!found || (found[2] === undefined && found[3] === undefined)) return [null, ""];
  return [found[1] ?? null, found[2] ?? found[3] ?? ""];
}

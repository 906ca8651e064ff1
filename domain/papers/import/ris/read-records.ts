/** One record of a RIS file: the line it starts on and its values by tag, in order; "ER" is not among them. */
export type RisRecord = { line: number; values: Map<string, string[]> };

const usual = /^\s{0,40}([A-Z][A-Z0-9]) {2}-(?: (.*))?$/;
// With blanks missing, only the tags that matter are known for tags: "T2-weighted" is none.
const loose =
  /^\s{0,40}(TY|ER|T[12I]|CT|BT|A[1-4BU]|N[12]|Y1|PY|DA|DO|UR|L1|J[AFO]|[SE]P|VL|IS|KW|SN|PB)(?: {0,6}- (.*)| {1,6}-(.*)|-)$/;
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
      // What has no tag goes on with the value before it, but for the number of the record that follows.
      if (/^\s{0,10}\d{1,6}[.)]?\s{0,10}$/.test(line) && /^\s{0,10}TY {0,6}-/.test(lines[index + 1] ?? ""))
        continue;
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
  const found = usual.exec(line) ?? loose.exec(line);
  return [found?.[1] ?? null, found?.[2] ?? found?.[3] ?? ""];
}

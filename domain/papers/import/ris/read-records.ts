/** One record of a RIS file: the line it starts on and its values by tag, in order; "ER" is not among them. */
export type RisRecord = { line: number; values: Map<string, string[]> };

const usual = /^\s{0,40}([A-Z][A-Z0-9]) {2}-(?: (.*))?$/;
// With blanks missing, only the tags that matter are known for tags: "T2-weighted" is none.
const loose =
  /^\s{0,40}(TY|ER|T[12I]|CT|BT|A[1-4BU]|N[12]|Y1|PY|DA|DO|UR|L1|J[AFO]|[SE]P|VL|IS|KW|SN|PB)(?: {0,6}- (.*)| {1,6}-(.*)|-)$/;
const starts = /^\s{0,10}TY {0,6}-/;
const lone = /^\s{0,10}\d{1,6}[.)]?\s{0,10}$/;
const numbered = /^\s{0,10}\d{1,6}[.)]?\s{1,10}(?=TY {0,6}-)/;

/** Takes a RIS text; gives its records, also without "ER", with numbers before them, and with values over several lines. Linear. */
export function readRecords(text: string): RisRecord[] {
  const records: { line: number; values: Map<string, string[][]> }[] = [];
  let open = false;
  let value: string[] | null = null;
  const lines = text.replace(/^\ufeff+/, "").split(/\r\n|\n|\r/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(numbered, "");
    const [tag, rest] = tagOf(line);
    if (tag === null) {
      // What has no tag goes on with the value before it, but for the number of the record that follows.
      if (line.trim() !== "" && !(lone.test(line) && starts.test(lines[index + 1] ?? "")))
        value?.push(line.trim());
      continue;
    }
    if (tag === "TY" || (tag !== "ER" && !open)) records.push({ line: index + 1, values: new Map() });
    open = tag !== "ER";
    value = open ? [rest] : null;
    const values = records.at(-1)?.values;
    if (!value || !values) continue;
    const known = values.get(tag) ?? [];
    known.push(value);
    values.set(tag, known);
  }
  return records.map(({ line, values }) => ({
    line,
    values: new Map([...values].map(([tag, found]) => [tag, found.map(tidy)])),
  }));
}

function tidy(lines: readonly string[]): string {
  return lines.join(" ").replace(/\s+/g, " ").trim();
}

function tagOf(line: string): [string | null, string] {
  const found = usual.exec(line) ?? loose.exec(line);
  return [found?.[1] ?? null, found?.[2] ?? found?.[3] ?? ""];
}

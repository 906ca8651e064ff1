import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuTime } from "../cpu-time.fixture.ts";
import { parsedImportSchema } from "../draft-paper.ts";
import { parseImport } from "../parse-import.ts";

const fragments = [
  "|",
  "|-|",
  "\n",
  ",",
  ";",
  "\t",
  '"',
  "title",
  "date",
  "presenter",
  "- ",
  "[a](",
  "https://arxiv.org/abs/2405.01234",
  ")",
  "~~",
];
const ways = [
  "Mar 3",
  "29/02/2023",
  "3.3.2025",
  "31.31.",
  "9999-12-31",
  "Feb 29",
  "Ann & Bo",
  "**",
  "10.1000/x",
  "[[",
  "=1",
  "9e9",
  "\u0336",
];

test("any pieces of tables are answered, within the types", { timeout: 120_000 }, () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(...ways), fc.string({ maxLength: 4 })),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(text, fc.constantFrom("csv", "zotero-csv", "markdown", "schedule"), (parts, format) => {
      const head = format === "schedule" ? "date,presenter,title\n" : "";
      const result = parseImport(head + parts.join(""), { format, today: "2026-11-22" });
      if (result.ok) expect(parsedImportSchema.safeParse(result.parsed).error).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

describe("time grows with the length of the text, not with its square", () => {
  const hostile = {
    "unclosed quotes": 'a,"b\n',
    "quotes in quotes": '"a""',
    "one endless line": "lorem, ipsum; ",
    "blank lines": "\n",
    commas: ",",
    pipes: "|",
    dashes: "|-",
    brackets: "- [a](",
    bullets: "  - a\n",
    struck: "~~a",
    bold: "**a ",
  };
  test.each(Object.entries(hostile))("%s", { timeout: 120_000 }, (_, unit) => {
    const text = (length: number) => `date,presenter,title\n${unit.repeat(Math.ceil(length / unit.length))}`;
    const fastest = (length: number) => Math.min(...[0, 1, 2].map(() => timeOf(text(length))));
    timeOf(text(1_000));
    // Eight times the text: a line gives 8, a square 64; 5 ms hide the noise of the very fast.
    expect((fastest(64_000) + 5) / (fastest(8_000) + 5)).toBeLessThan(32);
  });
});

function timeOf(text: string): number {
  return cpuTime(() => {
    for (const format of ["csv", "zotero-csv", "markdown", "schedule"])
      parseImport(text, { format, today: "2026-11-22" });
  });
}

test("blank lines and separators without end are no papers", { timeout: 120_000 }, () => {
  for (const unit of ["\n", ",", ",\n"]) {
    const result = parseImport(`title,link\n${unit.repeat(100_000)}x`, {
      format: "csv",
      today: "2026-11-22",
    });
    expect(result).toMatchObject({ ok: true, parsed: { papers: expect.any(Array) } });
  }
});

test("10,000 rows are read", { timeout: 120_000 }, () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `Paper number ${at},https://example.org/${at}`);
  const result = parseImport(["title,link", ...rows].join("\n"), { today: "2026-11-22" });
  expect(result.ok && result.parsed.papers.length).toBe(10_000);
});

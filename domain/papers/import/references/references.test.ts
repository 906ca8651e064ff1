import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorName } from "../../paper.ts";
import { cpuTime } from "../cpu-time.fixture.ts";
import { parsedImportSchema } from "../draft-paper.ts";
import { parseImport } from "../parse-import.ts";
import { references } from "./references.ts";

const today = "2026-11-22";
const read = (text: string) => {
  const result = parseImport(text, { today });
  if (!result.ok) throw new Error(result.sentence);
  const { format, problems, papers } = result.parsed;
  return {
    format,
    problems,
    papers: papers.map((paper) => ({ ...paper, names: paper.authors.map(authorName) })),
  };
};

test("references in APA, with and without a link, one of them hanging", () => {
  const text = `References

Doe, J. (2023). A cache for decoders: Why it helps. Journal of Caches, 4(2), 1–9. https://doi.org/10.1000/xyz
Doe, J., Roe, R. M., & Poe, A.-B. (2021, May). Do robots dream? In Proceedings of Robots (pp. 1–9).
    arXiv:2405.01234
Zhou, L. (2020). Diaries.
`;
  expect(read(text)).toMatchObject({
    format: "references",
    problems: [],
    papers: [
      {
        line: 3,
        title: "A cache for decoders: Why it helps",
        names: ["J. Doe"],
        venue: "Journal of Caches",
        publishedOn: "2023-01-01",
        doi: "10.1000/xyz",
        confidence: 0.85,
      },
      {
        line: 4,
        title: "Do robots dream?",
        names: ["J. Doe", "R. M. Roe", "A.-B. Poe"],
        venue: expect.stringContaining("Proceedings of Robots"),
        arxivId: "2405.01234",
      },
      { line: 6, title: "Diaries", venue: null, confidence: 0.75 },
    ],
  });
});

test("numbered titles with people and a year, and a line that is none", () => {
  const text = `1. A Cache for Decoders – Doe 2023
2. Diary Robots - and Other Machines — Jane Doe, Ann Poe, 2024
3. "Third Thing of All" (Roe et al., 2022)
and some more
`;
  expect(read(text)).toMatchObject({
    format: "references",
    problems: [{ line: 4 }],
    papers: [
      { line: 1, title: "A Cache for Decoders", names: ["Doe"], publishedOn: "2023-01-01", confidence: 0.6 },
      { line: 2, title: "Diary Robots - and Other Machines", names: ["Jane Doe", "Ann Poe"] },
      { line: 3, title: "Third Thing of All", names: ["Roe"], publishedOn: "2022-01-01" },
    ],
  });
});

test.each([
  "We met in May 2023.\nIt rained in Paris - all of 2024.\n",
  "1. Open the door.\n2. Go in.\n",
  "A Cache for Decoders – Doe 2023\nDear all,\nwe meet.\nYours\n",
])("%j is no list of references", (text) => expect(references.recognise(text)).toBe(0));

test("any text is answered, within the types", () => {
  const piece = fc.constantFrom(
    "Doe, J.",
    " (2023). ",
    "Title",
    " – ",
    "2023",
    "\n",
    "\n  ",
    "1. ",
    "https://",
    "(",
    ")",
    ".",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, (typed) => {
      references.recognise(typed);
      expect(parsedImportSchema.safeParse(references.read(typed, { today })).error).toBeUndefined();
    }),
  );
});

describe("time grows with the length of the text, not with its square", () => {
  const hostile = [
    "Doe, J. ",
    "Doe, J. (2023). T. ",
    " – ",
    "a (b 2023)\n",
    "\n ",
    "Doe, J. – (\n",
    "https://a ",
  ];
  test.each(hostile)("%j", { timeout: 120_000 }, (unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return cpuTime(() => void references.read(text, { today }));
    };
    const fastest = (length: number) => Math.min(...[0, 1, 2].map(() => time(length)));
    time(1_000);
    // Sixteen times the text: a line gives 16, a square 256; 5 ms hide the noise of the very fast.
    expect((fastest(160_000) + 5) / (fastest(10_000) + 5)).toBeLessThan(100);
  });
});

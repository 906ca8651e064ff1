import fc from "fast-check";
import { expect, test } from "vitest";
import { cpuTime } from "./cpu-time.fixture.ts";
import { csl } from "./csl.ts";
import { parsedImportSchema } from "./draft-paper.ts";

const read = (text: string) => csl.read(text, { today: "2026-11-22" });
const item = {
  id: "rao2024",
  type: "article-journal",
  title: "A Cache &amp; CO<sub>2</sub>",
  author: [
    { given: "Ada", family: "Rao" },
    { given: "Bo", family: "Berg", "non-dropping-particle": "van der" },
    { literal: "The ACME Group" },
    null,
  ],
  issued: { "date-parts": [[2024, "3"]] },
  DOI: "10.1234/AB",
  URL: "https://a.org/x",
  "container-title": "Letters",
  abstract: "<jats:p>We cache.</jats:p>",
  volume: null,
};

test("an item is read whole, in a list, alone, or under items", () => {
  const texts = [
    JSON.stringify([item], null, 1),
    JSON.stringify({ items: [item] }, null, 1),
    JSON.stringify(item),
  ];
  const [list, items, alone] = texts.map((text) => read(text));
  expect(list).toMatchObject({
    format: "csl",
    problems: [],
    papers: [
      {
        line: 2,
        title: "A Cache & CO₂",
        abstract: "We cache.",
        authors: [
          { given: "Ada", family: "Rao" },
          { given: "Bo", family: "van der Berg" },
          { literal: "The ACME Group" },
        ],
        doi: "10.1234/ab",
        url: "https://a.org/x",
        venue: "Letters",
        publishedOn: "2024-03-01",
        confidence: 0.95,
      },
    ],
  });
  expect(items?.papers).toEqual(list?.papers.map((paper) => ({ ...paper, line: 3 })));
  expect(alone?.papers).toEqual(list?.papers.map((paper) => ({ ...paper, line: 1 })));
});

test("each item has its line, and null or odd fields are as if they were not there", () => {
  const nulls = Object.fromEntries(Object.keys(item).map((key) => [key, null]));
  const odd = { title: 7, author: { a: 1 }, issued: { "date-parts": [[null]] }, DOI: ["10.1234/x"] };
  const text = `[\n${JSON.stringify({ ...item, note: 'a \\" { [' })},\n\n${JSON.stringify(nulls)},\n${JSON.stringify(odd)}\n]`;
  expect(read(text).papers.map((paper) => [paper.line, paper.title, paper.problems])).toEqual([
    [2, "A Cache & CO₂", []],
    [4, null, ["This item has no title."]],
    [5, "7", []],
  ]);
});

test.each([
  [{ raw: "2020-05-03" }, "2020-05-03"],
  [{ "date-parts": [["2020"]] }, "2020-01-01"],
  [{ "date-parts": [[2020, 13, 40]] }, "2020-01-01"],
  [{ literal: "May 1999" }, "1999-01-01"],
  [null, null],
])("%j is the day %s", (issued, day) =>
  expect(read(JSON.stringify([{ title: "T", issued }])).papers[0]?.publishedOn).toBe(day),
);

test("an item that is broken, or a file that breaks off, costs no other item", () => {
  const [one, two] = [1, 2].map((n) => JSON.stringify({ ...item, id: `i${n}`, title: `T${n}` }));
  const odd = read(`[\n${one},\n{"id": "x", title: 1 2},\n${two}\n]`);
  expect(odd.papers.map((paper) => [paper.line, paper.title])).toEqual([[2, "T1"]]);
  expect(odd.problems).toEqual([{ line: 3, message: expect.stringContaining("broken on line 3") }]);
  const bad = read(`{"items": [\n${one},\n{"id": "x", "title": "\\q"},\n${two}\n]}`);
  expect(bad.papers.map((paper) => [paper.line, paper.title])).toEqual([
    [2, "T1"],
    [4, "T2"],
  ]);
  expect(bad.problems).toEqual([{ line: 3, message: "This entry is not valid JSON and was left out." }]);
  const cut = read(`[\n${one},\n${two?.slice(0, -30)}`);
  expect(cut.papers.map((paper) => paper.title)).toEqual(["T1"]);
  expect(cut.problems).toEqual([{ line: 3, message: expect.stringContaining("breaks off on line 3") }]);
  const lines = read(`${one}\n${two}\n`);
  expect(lines.papers.map((paper) => [paper.line, paper.title])).toEqual([
    [1, "T1"],
    [2, "T2"],
  ]);
});

test.each([
  ["nothing", "One entry is not a paper and was left out."],
  ["[]", "There is no item in this text."],
  ["[1]", "One entry is not a paper and was left out."],
])("%s gives a sentence", (text, message) => expect(read(text).problems).toEqual([{ line: 1, message }]));

test.each([
  [JSON.stringify([item]), 0.9, 1],
  [JSON.stringify({ type: "chapter", id: "x", title: "T" }), 0.9, 1],
  ['{"a": 1}', 0, 0],
  ['[{"title": "T", "text": "x"}]', 0, 0],
  ['{"message": {"title": ["T"], "container-title": ["L"], "type": "journal-article"}}', 0, 0],
  ['[{"paper": {"id": "2401.01234", "upvotes": 3}, "title": "T"}]', 0, 0],
])("%s is recognised as surely as %d–%d", (text, least, most) => {
  expect(csl.recognise(text)).toBeGreaterThanOrEqual(least);
  expect(csl.recognise(text)).toBeLessThanOrEqual(most);
});

test("any string and any JSON is read, within the types", () => {
  const keys = fc.constantFrom(...Object.keys(item), "date-parts", "family", "literal", "items");
  const json = fc.dictionary(keys, fc.jsonValue({ maxDepth: 4 })).map((value) => JSON.stringify([value]));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json(), json), (text) => {
      expect(parsedImportSchema.safeParse(read(text)).error).toBeUndefined();
    }),
  );
});

test("time grows with the length of the text, not with its square", { timeout: 120_000 }, () => {
  for (const unit of ["[", '{"a":', '"', "\n", '{"title":"T","type":"book"},', '"title": "x" ']) {
    const timeOf = (length: number) => {
      const text = `[${unit.repeat(Math.ceil(length / unit.length))}{}]`;
      return cpuTime(() => {
        csl.recognise(text);
        read(text);
      });
    };
    const fastest = (length: number) => Math.min(...[0, 1, 2].map(() => timeOf(length)));
    timeOf(1_000);
    // Sixteen times the text: a line gives 16, a square 256; 5 ms hide the noise of the very fast.
    expect((fastest(320_000) + 5) / (fastest(20_000) + 5)).toBeLessThan(100);
  }
});

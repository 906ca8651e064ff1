import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadContext } from "../format.ts";
import { parseImport } from "../parse-import.ts";
import { refuseColumns } from "./refuse-columns.ts";

function read(text: string, options: Partial<ReadContext> & { format?: string } = {}) {
  const result = parseImport(text, { today: "2026-11-22", ...options });
  if (!result.ok) throw new Error(result.sentence);
  return result.parsed;
}

const titles = (text: string, format?: string) =>
  read(text, format ? { format } : {}).papers.map((paper) => paper.title);

describe("a table with headings", () => {
  const rows = [
    ["title", "authors", "link", "date", "votes"],
    ["A Cache, for Decoders", "Ann Bo; Di, Cy", "https://arxiv.org/abs/2405.01234v2", "2024-05-03", "1,204"],
    ['Saying "No"', "Ed Fu", "https://doi.org/10.1000/XYZ", "2024-05-04", "7"],
  ];
  const write = (separator: string) =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join("\r\n");

  test.each([",", ";", "\t", "|"])("and %j between its cells", (separator) => {
    const parsed = read(`\ufeff${write(separator)}`);
    expect(parsed).toMatchObject({ format: "csv", problems: [] });
    expect(parsed.papers).toMatchObject([
      {
        line: 2,
        title: "A Cache, for Decoders",
        authors: [{ literal: "Ann Bo" }, { family: "Di", given: "Cy" }],
        arxivId: "2405.01234",
        url: "https://arxiv.org/abs/2405.01234v2",
        publishedOn: "2024-05-03",
        upvotes: 1_204,
      },
      { line: 3, title: 'Saying "No"', doi: "10.1000/xyz", upvotes: 7 },
    ]);
    expect(parsed.columns).toEqual({
      headings: rows[0],
      fields: ["title", "authors", "link", "published_on", "upvotes"],
      samples: rows.slice(1),
    });
  });

  test("in German, under a caption", () => {
    const parsed = read(
      "Leseliste\n\nTitel;Autoren;Veröffentlicht;Zeitschrift\nEin Speicher;Bo, Ann;3.5.2024;Blatt\n",
    );
    expect(parsed.papers).toMatchObject([
      {
        line: 4,
        title: "Ein Speicher",
        authors: [{ family: "Bo" }],
        publishedOn: "2024-05-03",
        venue: "Blatt",
      },
    ]);
  });

  test("what somebody says of the columns goes before the guess", () => {
    const text = "title,link,name\nOne Thing,https://example.org/a,Other Thing\n";
    const parsed = read(text, { columns: [null, "link", "title"] });
    expect(parsed.papers).toMatchObject([{ title: "Other Thing", url: "https://example.org/a" }]);
    expect(parsed.columns?.fields).toEqual([null, "link", "title"]);
  });

  test('a "Paper" that holds links and a "Topic" beside it', () => {
    const text =
      "Topic,Paper\nCaches in decoders,arxiv.org/abs/2405.01234\nDiaries of robots,arxiv.org/abs/2405.01235\n";
    expect(read(text).papers).toMatchObject([
      { title: "Caches in decoders", arxivId: "2405.01234" },
      { title: "Diaries of robots", arxivId: "2405.01235" },
    ]);
  });
});

test("without headings the values tell", () => {
  const text =
    "A Cache for Decoders,https://arxiv.org/abs/2405.01234,2024-05-03\nDiary Robots in Ordinary Kitchens,https://arxiv.org/abs/2405.01235,2024-05-04\n";
  const parsed = read(text);
  expect(parsed).toMatchObject({ format: "csv", columns: { fields: ["title", "arxiv_id", "published_on"] } });
  expect(parsed.papers).toMatchObject([
    { line: 1, title: "A Cache for Decoders", arxivId: "2405.01234", publishedOn: "2024-05-03" },
    { line: 2, title: "Diary Robots in Ordinary Kitchens" },
  ]);
});

test("OpenReview's export, with its mark and its forum links", () => {
  const text =
    "\ufefftitle,forum,authors,abstract\nA Cache,https://openreview.net/forum?id=AbC12,Ann Bo|Cy Di,We do.\n";
  expect(read(text).papers).toMatchObject([
    { title: "A Cache", openreviewId: "AbC12", abstract: "We do.", authors: [{ literal: "Ann Bo" }, {}] },
  ]);
});

test("formulas, line ends in cells and ids cut by a spreadsheet", () => {
  const text = `title,arxiv id\n=cmd|' /C calc'!A0,2405.01234\n"Two\nLines",2405.0123\nLast,\n`;
  expect(read(text).papers).toMatchObject([
    { line: 2, title: "=cmd|' /C calc'!A0", arxivId: "2405.01234" },
    {
      line: 3,
      title: "Two\nLines",
      arxivId: "2405.01230",
      problems: [expect.stringContaining("2405.01230")],
    },
    { line: 5, title: "Last", arxivId: null },
  ]);
});

test("a day of publication that may be read in two ways is said", () => {
  expect(read("title,link,published\nOne Thing,https://example.org/1,12/05/2023\n").papers).toMatchObject([
    { publishedOn: "2023-05-12", problems: [expect.stringContaining("two ways")] },
  ]);
});

test("a row that names no paper is reported with its line", () => {
  expect(read("title,link,votes\nOne Thing,,1\n,,3\n").problems).toEqual([
    { line: 3, message: expect.stringContaining("neither a title nor a link") },
  ]);
});

test("an unclosed quotation mark costs its line's quotes, and no row", () => {
  const parsed = read(
    'title,link\nOne,https://example.org/1\n"Two,https://example.org/2\nThree,https://example.org/3\n',
  );
  expect(parsed.papers.map(({ title, line }) => [title, line])).toEqual([
    ["One", 2],
    ['"Two', 3],
    ["Three", 4],
  ]);
  expect(parsed.problems).toEqual([{ line: 3, message: expect.stringContaining("never closed") }]);
});

describe("a row that is wider than the others is left out with its line, and the table stays one", () => {
  const link = (at: number) => `https://arxiv.org/abs/2405.0123${at}`;
  test.each([
    ["with headings", `title,authors,link\nOne Thing,Ann,${link(1)}\nA Cache, for All,Bo,${link(2)}\n`],
    ["without", `One Thing of All,${link(1)}\nTwo Things of All,${link(3)}\nA Cache, for All,${link(2)}\n`],
    ["under one heading", `title;x\nOne Thing of All;1\nTwo Things;2\nA Cache; for All;${link(2)}\n`],
  ])("%s", (_, text) => {
    const { format, papers, problems } = read(text, text.includes(";") ? { format: "csv" } : {});
    expect(format).toBe("csv");
    expect(papers.map(({ title }) => title)).not.toContain("A Cache");
    expect(papers[0]?.title).toMatch(/^One Thing/);
    const line = text.trim().split("\n").length;
    expect(problems).toEqual([{ line, message: expect.stringContaining("A Cache, for All") }]);
  });

  test("many such rows are no mishap: their headings lack a name", () => {
    expect(titles("title,link\n1,One Thing,x\n2,Two Things,y\n", "csv")).toHaveLength(2);
  });
});

test("two columns are not one field, where a paper has one value", () => {
  expect(refuseColumns(["title", null, "title"])).toMatch(/^Two columns are taken for the title\./);
  expect(refuseColumns(["title", "link", "link", "note", "note", null, null])).toBeNull();
});

test("a title in quotation marks with words after it, as a spreadsheet pastes it", () => {
  expect(titles('title\tlink\n"Why Trust?" Explaining Things\thttps://example.org/1\n')).toEqual([
    '"Why Trust?" Explaining Things',
  ]);
});

test.each([
  "Dear all, the title, authors and link follow.\nYours, Ann\n",
  "We met, we read, we left.\nIt rained, it poured, it stopped.\n",
  "Name;Age\nAnn;12\nBo;13\n",
  "milk,eggs\nbread,butter\n",
])("%j is no table of papers", (text) =>
  expect(parseImport(text, { today: "2026-11-22" })).toMatchObject({ ok: false, reason: "not_recognised" }),
);

test("a list of links stays a text with links", () => {
  const text =
    "https://arxiv.org/abs/2405.01234, https://arxiv.org/abs/2405.01235\nhttps://arxiv.org/abs/2405.01236, see\n";
  expect(read(text).format).toBe("arxiv-text");
});

test("Zotero's export", () => {
  const text = `"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url","Abstract Note","Date","Date Added","Extra"
"K1","journalArticle","2024","Bo, Ann; van Di, Cy","A Cache","Journal of Caches","10.1000/xyz","https://example.org/cache","We do.","2024-05-03","2025-01-01 10:00:00",""
"K2","preprint","2024","Fu, Ed","Diary Robots","","","","","2024-05","2025-01-01 10:00:00","arXiv:2405.01234 [cs]"
"K3","attachment","","","PDF","","","","","","",""
`;
  const parsed = read(text);
  expect(parsed).toMatchObject({ format: "zotero-csv", problems: [] });
  expect(parsed.papers).toMatchObject([
    {
      title: "A Cache",
      authors: [
        { family: "Bo", given: "Ann" },
        { family: "van Di", given: "Cy" },
      ],
      doi: "10.1000/xyz",
      url: "https://example.org/cache",
      venue: "Journal of Caches",
      publishedOn: "2024-05-03",
      abstract: "We do.",
    },
    { title: "Diary Robots", arxivId: "2405.01234", publishedOn: null },
  ]);
});

test("whatever stands in quoted cells comes out as it went in", () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...Array.from("ab ,;\t|\"'=\nÄ🎈~")), maxLength: 20 })
    .map((text) => `T${text}`.trim());
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(",", ";", "\t"),
      (cells, separator) => {
        const rows = cells.map(
          (text, at) => `"${text.replaceAll('"', '""')}"${separator}https://example.org/${at}`,
        );
        expect(titles([`title${separator}link`, ...rows].join("\n"), "csv")).toEqual(cells);
      },
    ),
  );
});

import { describe, expect, test } from "vitest";
import { parseImport } from "../parse-import.ts";

function read(text: string, format = "auto", today = "2026-11-22") {
  const result = parseImport(text, { today, format });
  if (!result.ok) throw new Error(result.sentence);
  return result.parsed;
}

const days = (cells: string[], today?: string) =>
  read(
    `date\tpresenter\tpaper\n${cells.map((cell, at) => `${cell}\tAnn\tPaper number ${at}`).join("\n")}`,
    "auto",
    today,
  ).papers.map((paper) => paper.talk?.heldOn);

test("a table pasted from a spreadsheet", () => {
  const text =
    "Date\tPresenter\tPaper\tNotes\n2025-03-03\tAnn Bo\tA Cache (Vaswani et al., 2024)\tgood\n2025-03-10\tCy & Di\thttps://arxiv.org/abs/2405.01234\t\n";
  const parsed = read(text);
  expect(parsed).toMatchObject({ format: "schedule", problems: [] });
  expect(parsed.columns?.fields).toEqual(["held_on", "presenter", "title", "note"]);
  expect(parsed.papers).toMatchObject([
    {
      line: 2,
      title: "A Cache",
      authors: [{ literal: "Vaswani" }],
      talk: { heldOn: "2025-03-03", presenters: ["Ann Bo"], held: null, note: "good" },
      publishedOn: null,
    },
    { line: 3, title: null, arxivId: "2405.01234", talk: { presenters: ["Cy", "Di"], note: null } },
  ]);
});

test("a Markdown table with swaps, cancelled talks and holidays", () => {
  const text = `# Spring

| When | Who | Paper |
|------|:---:|-------|
| 3 March 2025 | ~~Ann~~ Bo | [A Cache](https://arxiv.org/abs/2405.01234) |
| ~~10 March 2025~~ | ~~Cy~~ | ~~Diary Robots~~ |
| 17 March 2025 | | No meeting |
| 24 March 2025 | Di | TBD |
| 31 March 2025 | | Holiday (spring) |
| 7 April 2025 | Ed / Fu | "Third Thing" |
| | Gus | Fourth Thing of the Day |
| 14 April 2025 | cancelled | Fifth Thing |
| 21 April 2025 | Hal | |
`;
  const parsed = read(text);
  expect(parsed.format).toBe("schedule");
  expect(parsed.papers.map(({ line, title, talk }) => ({ line, title, ...talk }))).toEqual([
    {
      line: 5,
      title: "A Cache",
      heldOn: "2025-03-03",
      presenters: ["Bo"],
      held: null,
      note: "Struck through: Ann.",
    },
    { line: 6, title: "Diary Robots", heldOn: "2025-03-10", presenters: ["Cy"], held: false, note: null },
    {
      line: 10,
      title: '"Third Thing"',
      heldOn: "2025-04-07",
      presenters: ["Ed", "Fu"],
      held: null,
      note: null,
    },
    {
      line: 11,
      title: "Fourth Thing of the Day",
      heldOn: "2025-04-07",
      presenters: ["Gus"],
      held: null,
      note: null,
    },
    { line: 12, title: "Fifth Thing", heldOn: "2025-04-14", presenters: [], held: false, note: null },
  ]);
  expect(parsed.problems).toEqual([{ line: 13, message: "This row names no paper." }]);
});

test("a table without headings that begins with days", () => {
  const text =
    "2025-03-03\tAnn\tA Cache for Large Decoders\n2025-03-10\tBo\tDiary Robots in Ordinary Kitchens\n";
  expect(read(text)).toMatchObject({ format: "schedule", papers: [{ talk: { presenters: ["Ann"] } }, {}] });
});

test("rows without headings between pipes, one of them no meeting", () => {
  const text =
    "3 March 2025 | Ann | A Cache for Large Decoders\n10 March 2025 | Bo | Diary Robots at Home\n17 March 2025 | - | no meeting\n";
  expect(read(text)).toMatchObject({
    format: "schedule",
    problems: [],
    papers: [{ title: "A Cache for Large Decoders" }, {}],
  });
});

test("lines of a day, a presenter and a title", () => {
  const text = `# Reading group 2024

Mon 15 Jan 2024 - Anna - A Cache for Decoders - and Others
Mon 22 Jan 2024 – Bo – Diary Robots at Home
  https://arxiv.org/abs/2405.01234
Mon 29 Jan 2024 - no meeting
Mon 5 Feb - Cy & Di - Third Thing of All
and pizza after that
`;
  const { format, papers, problems } = read(text);
  expect(format).toBe("schedule");
  expect(papers).toMatchObject([
    {
      line: 3,
      title: "A Cache for Decoders - and Others",
      talk: { heldOn: "2024-01-15", presenters: ["Anna"] },
    },
    { line: 4, title: "Diary Robots at Home", arxivId: "2405.01234", talk: { heldOn: "2024-01-22" } },
    { line: 7, talk: { heldOn: "2024-02-05", presenters: ["Cy", "Di"] } },
  ]);
  expect(problems).toEqual([{ line: 8, message: expect.stringContaining("does not begin with a day") }]);
});

test("a date that cannot be read is said, and the paper kept", () => {
  expect(read("date,presenter,paper\nsomewhen,Ann,A Cache\n").papers).toMatchObject([
    { title: "A Cache", talk: null, problems: [expect.stringContaining("date")] },
  ]);
});

describe("dates", () => {
  test.each([
    "2025-03-13",
    "13 March 2025",
    "March 13th, 2025",
    "Thu, Mar 13, 2025",
    "13/03/2025",
    "03/13/2025",
    "13.3.2025",
    "13. März 2025",
    "2025/3/13",
    "2025-03-13 16:00",
    "2025年3月13日",
    "13.03.25",
  ])("%s", (cell) => expect(days([cell])).toEqual(["2025-03-13"]));

  test("the order of day and month is the whole column's: by values above 12", () => {
    expect(days(["03/04/2025", "03/18/2025"])).toEqual(["2025-03-04", "2025-03-18"]);
    expect(days(["03/04/2025", "17/04/2025"])).toEqual(["2025-04-03", "2025-04-17"]);
  });

  test("else by the way that time runs", () => {
    expect(days(["03/04/2025", "03/11/2025", "04/01/2025"])).toEqual([
      "2025-03-04",
      "2025-03-11",
      "2025-04-01",
    ]);
    expect(days(["04/03/2025", "11/03/2025", "01/04/2025"])).toEqual([
      "2025-03-04",
      "2025-03-11",
      "2025-04-01",
    ]);
  });

  test("else day first, and said", () => {
    const { papers } = read("date,presenter,paper\n03/04/2025,Ann,A Cache\n");
    expect(papers).toMatchObject([
      { talk: { heldOn: "2025-04-03" }, problems: [expect.stringContaining("two ways")] },
    ]);
  });

  test("a year left out is its neighbours', on over New Year in either direction", () => {
    expect(days(["Nov 30, 2024", "Dec 14", "Jan 11", "Feb 1"])).toEqual([
      "2024-11-30",
      "2024-12-14",
      "2025-01-11",
      "2025-02-01",
    ]);
    expect(days(["Feb 1, 2025", "Jan 11", "Dec 14"])).toEqual(["2025-02-01", "2025-01-11", "2024-12-14"]);
    expect(days(["Dec 14", "Jan 11", "Feb 1, 2025"])).toEqual(["2024-12-14", "2025-01-11", "2025-02-01"]);
    expect(days(["May 20, 2024", "Jan 10", "Jan 17"])).toEqual(["2024-05-20", "2025-01-10", "2025-01-17"]);
  });

  test("without any year the rows have begun by today, and it is said", () => {
    expect(days(["Sep 5", "Dec 12"])).toEqual(["2026-09-05", "2026-12-12"]);
    expect(days(["Dec 1", "Jan 12", "Feb 3"])).toEqual(["2025-12-01", "2026-01-12", "2026-02-03"]);
    expect(read("date,presenter,paper\nMar 3,Ann,A Cache\n").papers[0]?.problems).toEqual([
      "The date has no year; 2026 was taken.",
    ]);
  });

  test.each([
    ["# Reading group 2023\n\n", undefined, '"Reading group 2023" above the table'],
    ["Fall 2023\n", undefined, '"Fall 2023" above the table'],
    ["**Fall \u201923**\n\n## Term\nas agreed\n", undefined, '"Fall \u201923" above the table'],
    ["", "group-2023-24.csv", 'the file\'s name, "group-2023-24.csv"'],
  ])("a year over the table (%j) or in the file's name is that of its earliest row", (over, name, from) => {
    const table =
      "| date | presenter | paper |\n|-|-|-|\n| Nov 30 | Ann | One Thing |\n| Jan 11 | Bo | Two |\n";
    const result = parseImport(`${over}${table}`, { today: "2026-11-22", name: name ?? null });
    expect(result).toMatchObject({
      parsed: {
        papers: [
          { talk: { heldOn: "2023-11-30" }, problems: [`The date has no year; 2023 was taken, by ${from}.`] },
          { talk: { heldOn: "2024-01-11" }, problems: [`The date has no year; 2024 was taken, by ${from}.`] },
        ],
      },
    });
  });

  test("a year over one table holds under it, and other days over it do not", () => {
    const table = "| date | presenter | paper |\n|-|-|-|\n| Mar 3 | Ann | One Thing |\n";
    const text = `# 2022\n## Spring\n${table}\n## Again\n${table}\n## 2024\nupdated 2026-01-02\n${table}`;
    expect(read(text).papers.map(({ talk }) => talk?.heldOn)).toEqual([
      "2022-03-03",
      "2022-03-03",
      "2024-03-03",
    ]);
  });
});

test("a talk to come is said on its line, and one that was called off is not", () => {
  const text =
    "date,presenter,paper\n2031-02-05,Ann,A Cache\n2031-02-12,cancelled,Diary Robots\n2026-11-22,Bo,Today\n";
  expect(read(text).papers.map(({ problems }) => problems)).toEqual([
    [
      "The talk on 5 Feb 2031 is still to come; the paper comes in as a candidate, and its session is to be planned.",
    ],
    [],
    [],
  ]);
});

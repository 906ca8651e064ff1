import { describe, expect, test } from "vitest";
import { parseImport } from "../parse-import.ts";
import { atLine, cache, daily, diary, textBrowser } from "./hf-page.fixture.ts";

function read(text: string) {
  const result = parseImport(text, { today: "2026-11-22" });
  if (!result.ok) throw new Error(result.sentence);
  return result.parsed;
}

const seen = (text: string) => read(text).papers.map(({ title, abstract }) => ({ title, abstract }));
const both = [cache, diary];

describe("titles and abstracts after a head", () => {
  const page = `${daily}\n\nAug 12\n\n${cache.title}\n\n${cache.abstract}\n\n${diary.title}\n\n${diary.abstract}\n`;

  test("come out as they went in, with the day of the listing", () => {
    expect(seen(page)).toEqual(both);
    expect(read(page)).toMatchObject({ format: "hf-page", listedOn: "2026-08-12", listedOnAssumed: true });
    expect(read(page)).toMatchObject({ listingName: "Daily Papers", problems: [] });
    expect(read(page).papers.map((paper) => paper.line)).toEqual([
      atLine(page, cache.title),
      atLine(page, diary.title),
    ]);
    expect(read(page.replace("Aug 12", "Aug 12, 2025"))).toMatchObject({
      listedOn: "2025-08-12",
      listedOnAssumed: false,
    });
  });

  test.each([
    ["with Windows line ends", page.replaceAll("\n", "\r\n")],
    ["with old Mac line ends", page.replaceAll("\n", "\r")],
    ["without blank lines", page.replaceAll("\n\n", "\n")],
    ["with many blank lines and blanks at the ends", page.replaceAll("\n\n", "  \n\n\t\n\n ")],
    [
      "with the tabs of the site",
      page.replace("Aug 12", "Daily\n\nWeekly\n\nMonthly\n\nTrending Papers\n\nAug 12"),
    ],
    [
      "with the tabs in one line",
      page.replace("Aug 12", "Daily / Weekly / Monthly / Trending Papers\n\nAug 12"),
    ],
    [
      "with a linked name in the head",
      page.replace("byAK and", "by[AK](https://huggingface.co/someone) and"),
    ],
    ["with a search phrase before the day", page.replace("Aug 12", "robot memory\n\nAug 12")],
    ["with a search phrase after the day", page.replace("Aug 12", "Aug 12\n\nrobot memory")],
    ["without a head", page.slice(page.indexOf(cache.title))],
  ])("%s", (_, text) => expect(seen(text)).toEqual(both));

  test("a search phrase is named, not lost", () => {
    expect(read(page.replace("Aug 12", "Aug 12\n\nrobot memory")).problems[0]?.message).toContain(
      '"robot memory"',
    );
  });

  test("strict turns are not trusted", () => {
    const note = "Code is at https://example.org/diary.";
    const odd = `${page}\n${note}\n\nA Title Alone\n\nAnother: Is It?\n\n${cache.abstract}\n\n${cache.abstract}`;
    expect(seen(odd)).toEqual([
      cache,
      { ...diary, abstract: `${diary.abstract}\n\n${note}` },
      { title: "A Title Alone", abstract: null },
      { title: "Another: Is It?", abstract: `${cache.abstract}\n\n${cache.abstract}` },
    ]);
    expect(read(odd).papers[2]).toMatchObject({
      confidence: 0.4,
      problems: ["No abstract stands with this title."],
    });
  });

  test("an abstract that lost its title is reported with its line", () => {
    const text = `${daily}\n\n${cache.abstract}\n\n${diary.title}\n\n${diary.abstract}`;
    expect(seen(text)).toEqual([diary]);
    expect(read(text).problems).toEqual([
      { line: atLine(text, cache.abstract), message: expect.stringContaining("no title") },
    ]);
  });

  test("TeX, bidi marks, emoji and glued words stay as they are", () => {
    const title = "\u202bשלום\u202c SAP^{2}: 90\\% of 🎈 ``Balloons''";
    const abstract = `${"The sourcecitations say \\alpha_{1}, and the 🎈 rises.  Twice. ".repeat(6)}End`;
    expect(seen(`${daily}\n\n${title}\n\n${abstract}`)).toEqual([{ title, abstract }]);
  });
});

describe("items with votes, author line and date", () => {
  const item = (votes: string, paper: typeof cache, rest: string) =>
    `${votes}\n\n${paper.title}\n\n${paper.abstract}\n\n${rest}`;
  const list = [
    item("113", cache, "2 authors\n\n·\n\nOct 7, 2024\n\n4\n\n#community"),
    item("-", diary, "12 authors\n\n·\n\nMay 296"),
  ];
  const page = `${daily}\n\n${list.join("\n\n")}`;

  test.each([page, page.replaceAll("\n\n", "\n")])("give papers with votes and publication dates", (text) => {
    expect(seen(text)).toEqual(both);
    expect(read(text).papers).toMatchObject([
      { upvotes: 113, publishedOn: "2024-10-07", confidence: 0.95 },
      { upvotes: null, publishedOn: "2026-05-29" },
    ]);
    expect(read(text).listedOn).toBeNull();
  });

  test("links before and after a title give its id", () => {
    const links = `[-] 1\n\nhttps://huggingface.co/login?next=%2Fpapers%2F2505.01234\n\n${cache.title}\n\nhttps://huggingface.co/papers/2505.01234\n\n${cache.abstract}\n\n1 author`;
    expect(read(`${daily}\n\n${links}`).papers).toMatchObject([
      { ...cache, upvotes: 1, arxivId: "2505.01234", url: "https://huggingface.co/papers/2505.01234" },
    ]);
  });
});

test("a scraper's Markdown, its links broken over lines", () => {
  const id = "https://huggingface.co/papers/2505.01234";
  const broken = cache.abstract.replaceAll(". ", ".\\\\\n");
  const text = `# Daily Papers\n\n[101](https://huggingface.co/login?next=%2Fpapers%2F2505.01234)\n\n### [${cache.title}](${id})\n\n[${broken}](${id})\n\n- 3 authors\n\n·\n\nOct 7, 2024\n\n[6](${id}#community)\n\n[7](https://huggingface.co/login?next=%2Fpapers%2F2506.00002)\n\n### [${diary.title}](https://huggingface.co/papers/2506.00002)\n`;
  expect(read(text).papers).toMatchObject([
    { ...cache, upvotes: 101, arxivId: "2505.01234", url: id, publishedOn: "2024-10-07" },
    { title: diary.title, abstract: null, upvotes: 7, arxivId: "2506.00002", confidence: 0.9 },
  ]);
});

test("a text browser's numbered links and wrapped lines", () => {
  expect(read(textBrowser).papers).toMatchObject([
    { ...cache, upvotes: 113, arxivId: "2505.01234", publishedOn: "2024-10-07" },
    { ...diary, upvotes: null, arxivId: "2506.00002" },
  ]);
});

test.each([
  `${daily}\n\nAug 12\n\nSubmitted by\n\nmira\n\n113\n\n·\n\n8 authors\n\n3\n\nSubmitted by\n\nJo van Dyke\n\n12`,
  "Submitted by\nmira\nSubmitted by\nJo van Dyke\n",
  "Submitted by mira\n\nSubmitted by jo\n\nACME\n",
])("a page that only names submitters gives no papers and says so", (text) => {
  expect(read(text).papers).toEqual([]);
  expect(read(text).problems.at(-1)?.message).toContain("without titles or abstracts");
});

test("the trending page: a sentence for an abstract, a publication date, stars that are not votes", () => {
  const item = (name: string, title: string) =>
    `Submitted by\n\n${name}\n\n${title}\n\nA framework that does what its name says\n\nPublished on Aug 3, 2025\n\n12.3k`;
  const page = read(
    `Trending Papers\n\nbyAK and the research community\n\n${item("mira", "One Thing")}\n\n${item("jo", "Other Thing")}`,
  );
  expect(page).toMatchObject({ listedOn: null, listingName: "Trending Papers" });
  const rest = {
    abstract: "A framework that does what its name says",
    publishedOn: "2025-08-03",
    upvotes: null,
  };
  expect(page.papers).toMatchObject([
    { title: "One Thing", ...rest },
    { title: "Other Thing", ...rest },
  ]);
});

test("the digest mail: titles with votes, with and without links", () => {
  const text =
    "Daily Papers for Aug 12\n\nA Cache (113 ▲)\n\n[Diary Robots](https://huggingface.co/papers/2506.00002) (9 ▲)\n\n- Third (so to say) (1,204 ▲) https://huggingface.co/papers/2506.00003\n";
  expect(read(text)).toMatchObject({ listedOn: "2026-08-12" });
  expect(read(text).papers).toMatchObject([
    { title: "A Cache", upvotes: 113, arxivId: null },
    { title: "Diary Robots", upvotes: 9, arxivId: "2506.00002" },
    { title: "Third (so to say)", upvotes: 1_204, arxivId: "2506.00003" },
  ]);
});

test("a head without a list says that no title was found", () => {
  expect(read(daily).problems).toEqual([{ line: 1, message: expect.stringContaining("no title was found") }]);
});

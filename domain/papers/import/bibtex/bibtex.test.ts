import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorName } from "../../paper.ts";
import { cpuTime } from "../cpu-time.fixture.ts";
import { parsedImportSchema } from "../draft-paper.ts";
import { bibtex } from "./bibtex.ts";

const read = (text: string) => bibtex.read(text, { today: "2026-11-22" });
const one = (text: string) => {
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers).toHaveLength(1);
  return papers[0];
};
const title = (tex: string) => one(`@misc{k, title = {${tex}}}`)?.title;
const authors = (tex: string) => one(`@misc{k, title={T}, author = {${tex}}}`)?.authors.map(authorName);

test("an article is read whole", () => {
  const text = `\ufeff% my papers
@article{rao2024,
  title = {A Cache for {LLM}s: 90\\% of It},
  author = {Rao, Ada and van der Berg, Bo},
  journal = "Letters {\\&} Words",
  year = 2024, month = mar,
  doi = {https://doi.org/10.1234/AB_c}, url = {https://a.org/b\\_c%20d},
  abstract = {We
    cache, and $x_{2}$ is \\emph{small}.},
}`;
  expect(one(text)).toEqual({
    line: 2,
    title: "A Cache for LLMs: 90% of It",
    abstract: "We cache, and $x_{2}$ is small.",
    authors: [
      { given: "Ada", family: "Rao" },
      { given: "Bo", family: "van der Berg" },
    ],
    arxivId: null,
    doi: "10.1234/ab_c",
    openreviewId: null,
    url: "https://a.org/b_c%20d",
    venue: "Letters & Words",
    publishedOn: "2024-03-01",
    upvotes: null,
    talk: null,
    confidence: 0.95,
    problems: [],
  });
});

test.each([
  ["{\\\"U}ber \\'{\\i} \\v{s} \\c{c} {\\O}re", "Über í š ç Øre"],
  ["$e=mc^2$ and {$\\alpha_{i}$}", "$e=mc^2$ and $\\alpha_{i}$"],
  ["It costs \\$5, or $6 or 7 % & more", "It costs $5, or $6 or 7 % & more"],
  ["a < b > c and CO<sub>2</sub> &amp; <i>so</i>", "a < b > c and CO₂ & so"],
  ["H\\textsubscript{2}O in \\textbf{bold} \\emph{words}", "H₂O in bold words"],
  ["``Quoted'' --- yes~no", "“Quoted” — yes no"],
  ["{{The Whole Title Is Guarded}}", "The Whole Title Is Guarded"],
  ["see \\url{https://a.org/x_y} or \\href{https://b.org}{b}", "see https://a.org/x_y or b (https://b.org)"],
  ["snake_case and x^2 \\unheard", "snake_case and x^2 \\unheard"],
])("a title %j is %j", (tex, plain) => expect(title(tex)).toBe(plain));

test.each([
  ["Lee, A. AND Kim, B. and others", ["A. Lee", "B. Kim"]],
  ["{Barnes and Noble} and {{The ACME Group}}", ["Barnes and Noble", "The ACME Group"]],
  ["Ludwig van Beethoven and\n  Knuth, Jr., Donald E.", ["Ludwig van Beethoven", "Donald E. Knuth Jr."]],
  ["K{\\\"o}hler, J{\\'e}r\\^{o}me", ["Jérôme Köhler"]],
  ["family=Bar, given=Foo, prefix=van", ["Foo van Bar"]],
  ["Plato", ["Plato"]],
  ["Ana Maria Lima", ["Ana Maria Lima"]],
])("authors %j are %j", (tex, names) => expect(authors(tex)).toEqual(names));

test("strings are joined, and words that none defines stay", () => {
  const text = `@preamble{"x"} @comment{@misc{no, title={No}}}
@string{ venue = "Proc. of " # rest } @STRING(rest = {Ignored later})
@misc{a, title = "Foo" # { Bar} # 1, journal = Venue # "2020"}
@misc{b, title = {T}, journal = nowhere }`;
  expect(read(text).papers.map((paper) => [paper.line, paper.title, paper.venue])).toEqual([
    [3, "Foo Bar1", "Proc. of rest2020"],
    [4, "T", "nowhere"],
  ]);
});

test("what a crossref gives: the venue and the year, not the ids", () => {
  const text = `@inproceedings{a, title={Paper}, author={A, B}, crossref={P}}
@proceedings{p, title={Proc. X}, year=2021, doi={10.1234/whole}, url={https://p.org}}`;
  expect(read(text).papers[0]).toMatchObject({
    title: "Paper",
    venue: "Proc. X",
    publishedOn: "2021-01-01",
    doi: null,
    url: null,
  });
});

test.each([
  ["eprint = {2401.01234v2}, archivePrefix = {arXiv}", "2401.01234"],
  ["eprint = {math/0309136}, eprinttype = {arxiv}", "math/0309136"],
  ["eprint = {12345}, eprinttype = {pubmed}", null],
  ["journal = {arXiv preprint arXiv:2401.01234}", "2401.01234"],
  ["journal = {CoRR}, volume = {abs/2401.01234}", "2401.01234"],
  ["url = {http://arxiv.org/pdf/2401.01234v1.pdf}", "2401.01234"],
  ["note = {arXiv:2401.01234 [cs]}", "2401.01234"],
  ["doi = {10.48550/arXiv.2401.01234}", "2401.01234"],
  ["doi = {10.1234/5}, note = {extends arXiv:2401.01234}", null],
])("of %s the arXiv id is %s", (fields, id) => {
  expect(one(`@misc{k, title={T}, ${fields}}`)?.arxivId).toBe(id);
});

test.each([
  ["date = {2020-05-03}, year = 1999", "2020-05-03"],
  ["date = {2020-05/2020-06}", "2020-05-01"],
  ["year = {2020}", "2020-01-01"],
  ["year = 2020, month = {October}, day = 7", "2020-10-07"],
  ["year = 2021, month = feb, day = 30", "2021-02-01"],
  ["year = {in press}", null],
])("%s is the day %s", (fields, day) => expect(one(`@misc{k, title={T}, ${fields}}`)?.publishedOn).toBe(day));

test("missing commas and keys do no harm", () => {
  const text = `@article{x title = {A} author = {B, C}, year = 2020 journal = "J" }
@article( , title = {In (round) brackets})
@article{title = {No key}, year = 2020}`;
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers.map((paper) => [paper.title, paper.venue, paper.problems])).toEqual([
    ["A", "J", []],
    ["In (round) brackets", null, []],
    ["No key", null, []],
  ]);
});

test("an entry that cannot be read is one problem, and the rest goes on", () => {
  const text = `@article{a, title = {One}}
@article{b, title = {Never {closed}, year = 2020}
@article{c, title = {Three}
@article{d,
 title = {Four}}
@article{e}
@article{f, title = {${"x".repeat(200_000)}}}
@article{g, title = {Seven}}`;
  const { papers, problems } = read(text);
  expect(papers.map((paper) => [paper.line, paper.title])).toEqual([
    [1, "One"],
    [3, "Three"],
    [4, "Four"],
    [8, "Seven"],
  ]);
  expect(papers[1]?.problems).toEqual(["The closing brace of this entry is missing."]);
  expect(problems).toEqual([
    { line: 2, message: "This entry could not be read: a brace or a quotation mark is never closed." },
    { line: 6, message: "This entry could not be read: it has no fields." },
    { line: 7, message: "This entry could not be read: it is longer than 200,000 characters." },
  ]);
});

test("a paper without a title but with an id can still be filled in", () => {
  expect(one("@misc{k, doi = {10.1234/5}}")).toMatchObject({ title: null, confidence: 0.8, problems: [] });
  expect(one("@misc{k, year = 2020}")?.problems).toEqual(["This entry has no title."]);
});

test("it tells how far it is", () => {
  const told: number[] = [];
  const text = "@misc{k, title = {T}}\n".repeat(120);
  bibtex.read(text, { today: "2026-11-22", tell: (done) => told.push(done) });
  expect(told.at(-1)).toBe(1);
  expect(told.length).toBeGreaterThan(1);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
});

test.each([
  ["@article{x,\n title = {T}}", 0.9, 1],
  ["\ufeff\n  @Book (x, title = {T})", 0.9, 1],
  ["mail me at a@b.org{x, y}", 0, 0],
  ["@everyone, see you on Monday", 0, 0],
  ['{"@id": "x", "a": 1}', 0, 0],
])("%j is recognised as surely as %d–%d", (text, least, most) => {
  expect(bibtex.recognise(text)).toBeGreaterThanOrEqual(least);
  expect(bibtex.recognise(text)).toBeLessThanOrEqual(most);
});

const pieces = [
  "@a{k,",
  "title={",
  "}",
  "{",
  '"',
  "\\",
  "\\'",
  "$",
  "#",
  ",",
  "=",
  "\n@b{",
  "and ",
  "\\frac",
  "%",
  "(",
];

test("any string is read, within the types", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 50 })
      .map((parts) => `@a{k, title={${parts.join("")}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(parsedImportSchema.safeParse(read(text)).error).toBeUndefined();
    }),
  );
});

describe("time grows with the length of the text, not with its square", () => {
  const hostile = {
    "unclosed entries": "@a{",
    "unclosed lines": "\n@a{b,t={",
    "unclosed quotes": '\n@a{b,t="',
    "unclosed comments": "@comment{\n",
    "round brackets": "@a(",
    "growing strings": "@string{a=a#a}@b{c,title=a#a}\n",
    braces: "{",
    "nested braces": `@a{b,title={${"{".repeat(500)}${"}".repeat(500)}}}\n`,
    "nested commands": `@a{b,title={${"\\emph{".repeat(20)}${"}".repeat(20)}}}\n`,
    "one endless line": "lorem ipsum ",
    "blank lines": "\n",
    dollars: "@a{b,title={$a$ $}}\n",
  };
  test.each(Object.entries(hostile))("%s", { timeout: 120_000 }, (_, unit) => {
    const timeOf = (length: number) => {
      const text = `@misc{x, title={T}}\n${unit.repeat(Math.ceil(length / unit.length))}`;
      return cpuTime(() => {
        bibtex.recognise(text);
        read(text);
      });
    };
    const fastest = (length: number) => Math.min(...[0, 1, 2].map(() => timeOf(length)));
    timeOf(1_000);
    // Sixteen times the text: a line gives 16, a square 256; 20 ms hide the noise of the very fast.
    expect((fastest(160_000) + 20) / (fastest(10_000) + 20)).toBeLessThan(100);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorName } from "../../paper.ts";
import { cpuTime } from "../cpu-time.fixture.ts";
import { parsedImportSchema } from "../draft-paper.ts";
import { ris } from "./ris.ts";

const read = (text: string) => ris.read(text, { today: "2026-11-22" });
const fields = (lines: string) => read(`TY  - JOUR\n${lines}\nER  - `).papers[0];

test("a record is read whole, with a byte-order mark and the line ends of Windows", () => {
  const text = `\ufeff\r\nTY  - JOUR\r\nAU  - Rao, Ada\r\nAU  - Berg, Bo, Jr.\r\nTI  - A Cache &amp; More
JO  - Letters\r\nPY  - 2003/04/12/\r\nDO  - 10.1234/AB\r\nUR  - https://a.org/x\r\nAB  - We <i>cache</i>.\r\nXX  - odd\r\nER  - \r\n`;
  const { papers, problems } = read(text);
  expect(problems).toEqual([]);
  expect(papers).toMatchObject([
    {
      line: 2,
      title: "A Cache & More",
      abstract: "We cache.",
      authors: [
        { given: "Ada", family: "Rao" },
        { given: "Bo", family: "Berg Jr." },
      ],
      doi: "10.1234/ab",
      url: "https://a.org/x",
      venue: "Letters",
      publishedOn: "2003-04-12",
      confidence: 0.95,
    },
  ]);
});

test("records without an end, with numbers before them, with blanks missing", () => {
  const text = `1. TY- JOUR
T1- One
2.
TY  -JOUR
CT  - Two
ER  -
3) TY  - CONF
TI  - Three`;
  expect(read(text).papers.map((paper) => [paper.line, paper.title])).toEqual([
    [1, "One"],
    [4, "Two"],
    [7, "Three"],
  ]);
});

test("a value goes on over lines, whatever they begin with", () => {
  const draft = fields("AB  - first,\n      second\nER then third\nT2-weighted images\n- last\nTI  - T");
  expect(draft).toMatchObject({
    title: "T",
    abstract: "first, second ER then third T2-weighted images - last",
  });
});

test.each([
  ["PY  - 1948/07//", "1948-07-01"],
  ["Y1  - 2020", "2020-01-01"],
  ["PY  - 2020\nDA  - 2020/05/03", "2020-05-03"],
  ["PY  - 2020\nDA  - 2019/05/03", "2020-01-01"],
  ["PY  - soon", null],
])("%j is the day %s", (lines, day) => expect(fields(lines)?.publishedOn).toBe(day));

test("authors come before editors, and a group is whole", () => {
  const names = (lines: string) => fields(lines)?.authors.map(authorName);
  expect(names("A1  - Rao,Ada\nA2  - Editor, E.\nAU  - The ACME Group")).toEqual([
    "The ACME Group",
    "Ada Rao",
  ]);
  expect(names("A2  - Editor, E.")).toEqual(["E. Editor"]);
});

test("an arXiv id is found in the DOI or the address", () => {
  expect(fields("DO  - 10.48550/arXiv.2401.01234")?.arxivId).toBe("2401.01234");
  expect(fields("UR  - https://arxiv.org/abs/2401.01234v2")?.arxivId).toBe("2401.01234");
});

test.each([
  ["TY  - JOUR\nTI  - T", 0.9, 1],
  ["\ufeff1. TY- JOUR\nTI  - T", 0.9, 1],
  ["Exported today\n\nTY  - JOUR\nTI  - T", 0.9, 1],
  ["FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Rao, A", 0, 0],
  ["TY for the music - see you", 0, 0],
])("%j is recognised as surely as %d–%d", (text, least, most) => {
  expect(ris.recognise(text)).toBeGreaterThanOrEqual(least);
  expect(ris.recognise(text)).toBeLessThanOrEqual(most);
});

test("any string is read, within the types", () => {
  const piece = fc.oneof(
    fc.constantFrom("TY  - JOUR\n", "ER  - \n", "\nAU  - ", "\nDA  - ", "\nDO  - ", ",", "\r", "  ", "1. "),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(parsedImportSchema.safeParse(read(pieces.join(""))).error).toBeUndefined();
    }),
  );
});

describe("time grows with the length of the text, not with its square", () => {
  const hostile = ["TY  - JOUR\n", "AU  - A, B\n", "\n", " ", "x ", "1 ", "A1 ", "UR  - http://a \n"];
  test.each(hostile)("%j", { timeout: 120_000 }, (unit) => {
    const timeOf = (length: number) => {
      const text = `TY  - JOUR\nAB  - ${unit.repeat(Math.ceil(length / unit.length))}`;
      return cpuTime(() => {
        ris.recognise(text);
        read(text);
      });
    };
    const fastest = (length: number) => Math.min(...[0, 1, 2].map(() => timeOf(length)));
    timeOf(1_000);
    // Sixteen times the text: a line gives 16, a square 256; 5 ms hide the noise of the very fast.
    expect((fastest(160_000) + 5) / (fastest(10_000) + 5)).toBeLessThan(100);
  });
});

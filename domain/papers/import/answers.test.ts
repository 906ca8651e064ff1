import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuTime } from "./cpu-time.fixture.ts";
import { parsedImportSchema } from "./draft-paper.ts";
import type { Format } from "./format.ts";
import { formatById } from "./formats.ts";
import { holdToLimits } from "./limits.ts";

const today = "2026-11-22";
const ids = ["hf-json", "crossref", "openalex", "semantic-scholar", "openreview", "arxiv-atom", "arxiv-mail"];
const answers = ids.flatMap((id) => formatById(id) ?? []);
const jsons = answers.slice(0, 5);

function check(format: Format, text: string): void {
  expect(format.recognise(text)).toBeGreaterThanOrEqual(0);
  const read = format.read(text, { today });
  const held = { ...read, papers: read.papers.map(holdToLimits) };
  expect(parsedImportSchema.safeParse(held).error).toBeUndefined();
}

// Any value under any key that some service uses: what has the wrong type is ignored.
const keys = fc.constantFrom(
  ..."paper id title summary authors name hidden publishedAt upvotes submittedOnDailyAt message items DOI author given".split(
    " ",
  ),
  ..."family abstract issued date-parts container-title URL results ids doi authorships primary_location source".split(
    " ",
  ),
  ..."display_name abstract_inverted_index data externalIds ArXiv ACL venue url content value notes forum pdate".split(
    " ",
  ),
  "__proto__",
);
const leaf = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    null,
    true,
    -1,
    1e308,
    "2405.01234",
    "10.5555/a",
    "2024-02-30",
    "\ud800\0",
    "x".repeat(3_000),
  ),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 5 },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie("value")), { maxLength: 8 }).map((pairs) => Object.fromEntries(pairs)),
  ),
}));

test("any JSON, whole or cut, is answered within the types", () => {
  fc.assert(
    fc.property(value, fc.nat(2), fc.constantFrom(...jsons), (any, spaces, format) => {
      const text = JSON.stringify([any], null, spaces);
      check(format, text);
      check(format, text.slice(0, text.length / 2));
    }),
    { numRuns: 400 },
  );
});

const pieces = fc.constantFrom(
  ...'{ } [ ] , : " \\ null 1e9 <entry> </entry> <feed> <id> </id> <title> ]]> <![CDATA[ <!-- & &amp; &#0; < >'.split(
    " ",
  ),
  "\\\\\n",
  "\n",
  "arXiv:2401.01234\n",
  "Title: T\n  more\n",
  "Authors: A, B ((\n",
  "replaced with revised version\n",
  "\\\\ ( https://arxiv.org )\n",
  `${"-".repeat(30)}\n`,
);

test("any string is answered within the types", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...answers), (text, format) => check(format, text)),
    { numRuns: 600 },
  );
});

describe("time grows with the length of the text, not with its square", () => {
  const hostile: Record<string, [start: string, unit: string, end?: string]> = {
    "nested lists": ["", "["],
    "nested objects": ["", '{"a":'],
    "lines of open lists": ["", '{"a": [\n'],
    "small objects": ["[", '{"a": [1, 2, 3, 4, 5, 6]},'],
    "one endless line": ["", "lorem ipsum "],
    "blank lines": ["{", "\n"],
    quotes: ['["', 'a\\"', '"]'],
    "open entries": ["<feed>", "<entry>"],
    "nested tags": ["<feed><entry>", "<a>", "</entry>"],
    "open brackets of tags": ["<feed><entry>", "<a ", "></entry>"],
    "small entries": ["<feed>", "<entry><id>x</id></entry>"],
    entities: ["<feed><entry><title>", "&amp;&#x;&", "</title></entry>"],
    "signs of tags": ["<feed><entry><title>", "< <!", "</title></entry>"],
    "flat tags": ["<feed><entry>", "<a>b</a>", "</entry>"],
    "marks of a mail": ["\\\\\narXiv:2401.01234\n", "\\\\\n"],
    "authors of a mail": ["\\\\\narXiv:2401.01234\nAuthors: ", "A (, and "],
    "accents of a mail": ["\\\\\narXiv:2401.01234\nTitle: ", "{\\'{ $"],
  };
  test.each(Object.entries(hostile))("%s", { timeout: 120_000 }, (_, [start, unit, end = ""]) => {
    const size = 20_000;
    // The fastest of several runs of each format: the collector of garbage meets few of them.
    const time = (length: number) => {
      const text = start + unit.repeat(Math.ceil(length / unit.length)) + end;
      const fastest = answers.map((format) => Math.min(...[0, 1, 2].map(() => timeOf(format, text))));
      return fastest.reduce((sum, one) => sum + one, 0);
    };
    time(1_000);
    // Eight times the text: a line gives 8, a square 64; 5 ms hide the noise of the very fast.
    expect((time(size * 8) + 5) / (time(size) + 5)).toBeLessThan(32);
  });
});

function timeOf(format: Format, text: string): number {
  return cpuTime(() => {
    format.recognise(text);
    format.read(text, { today });
  });
}

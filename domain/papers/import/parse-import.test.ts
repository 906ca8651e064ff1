import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuTime } from "./cpu-time.fixture.ts";
import { parsedImportSchema } from "./draft-paper.ts";
import { formats } from "./formats.ts";
import { parseImport } from "./parse-import.ts";
import { planImport } from "./plan-import.ts";
import { runSteps } from "./steps.ts";

const today = "2026-11-22";

test("the format is recognised, and can be overruled", () => {
  const page = `Daily Papers\n\nA Cache\n\n${"We put a cache before the decoder and see arXiv:2405.01234 for why. ".repeat(5)}`;
  const format = (asked?: string) => {
    const result = parseImport(page, { today, ...(asked ? { format: asked } : {}) });
    return result.ok ? result.parsed.format : result.reason;
  };
  expect(format()).toBe("hf-page");
  expect(format("auto")).toBe("hf-page");
  expect(format("arxiv-text")).toBe("arxiv-text");
  expect(format("smoke-signals")).toBe("unknown_format");
});

test.each(["milk, eggs, bread", "Dear all,\nsee you on Monday.\nBest", '{"a": 1}', "a;b\n1;2"])(
  "%j is not recognised",
  (text) => expect(parseImport(text, { today })).toMatchObject({ ok: false, reason: "not_recognised" }),
);

const fragments = fc.constantFrom(
  "Daily Papers\n",
  "Submitted by\n",
  "[",
  "](",
  ")",
  "\\\n",
  "\n\n",
  "\r",
  "113\n",
  "- ",
  "May 296\n",
  "2 authors",
  "·",
  "▲",
  "(",
  "### ",
  "https://huggingface.co/papers/2405.01234",
  "A Title of Words\n",
  "We do. And We See. ".repeat(20),
  "\u202e",
  "🎈",
  "[31]",
);

test("any string is answered, within the types, in every format", { timeout: 120_000 }, () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(fc.oneof(fragments, fc.string({ maxLength: 5 })), { maxLength: 60 })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("auto", ...formats.map((format) => format.id)), (text, format) => {
      const result = parseImport(text, { format, today });
      if (result.ok) {
        expect(parsedImportSchema.safeParse(result.parsed).error).toBeUndefined();
        runSteps(planImport({ lines: result.parsed.papers, known: [] }));
      } else expect(result.sentence).toMatch(/\.$/);
    }),
    { numRuns: 200 },
  );
});

describe("time grows with the length of the text, not with its square", () => {
  const pair = `A Title of Some Words\n\n${"Words make an abstract. ".repeat(20)}\n\n`;
  const hostile = {
    "one endless line": "lorem ipsum ",
    "blank lines": "\n",
    "open brackets": "[",
    "open links": "[a\n",
    "closed links": "](x)\n",
    digits: "2405.",
    "glued ids": "/2405.01234",
    submitters: "Submitted by\n",
    "vote marks": "x (1 ▲ ",
    breaks: "a \\\n",
    pages: pair,
  };
  test.each(Object.entries(hostile))("%s", { timeout: 120_000 }, (_, unit) => {
    const size = 20_000;
    const fastest = (length: number) => {
      const text = `Daily Papers\n\n${unit.repeat(Math.ceil(length / unit.length))}`;
      return Math.min(...[0, 1, 2].map(() => timeOf(text)));
    };
    timeOf(unit.repeat(1_000));
    // Eight times the text: a line gives 8, a square 64; 5 ms hide the noise of the very fast.
    expect((fastest(size * 8) + 5) / (fastest(size) + 5)).toBeLessThan(32);
  });
});

function timeOf(text: string): number {
  return cpuTime(() => {
    for (const format of ["auto", "arxiv-text"]) {
      const result = parseImport(text, { format, today });
      if (result.ok) runSteps(planImport({ lines: result.parsed.papers, known: [] }));
    }
  });
}

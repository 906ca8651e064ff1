import fc from "fast-check";
import { expect, test } from "vitest";
import { findArxivIds } from "./find-arxiv-ids.ts";

const ids = (text: string) => findArxivIds(text).map((found) => found.id);

test.each([
  "https://arxiv.org/abs/2405.01234",
  "http://export.arxiv.org/abs/2405.01234v3?context=cs",
  "https://arxiv.org/pdf/2405.01234v2.pdf#page=3",
  "[html](https://arxiv.org/html/2405.01234v1)",
  "https://huggingface.co/papers/2405.01234#community",
  "https://huggingface.co/login?next=%2Fpapers%2F2405.01234",
  "see hf.co/papers/2405.01234.",
  "<https://www.alphaxiv.org/abs/2405.01234>",
  "https://doi.org/10.48550/arXiv.2405.01234",
  "doi:10.48550/arxiv.2405.01234",
  "(2405.01234)",
  "read 2405.01234, then sleep",
  "arXiv:2405.01234v2 [cs.LG]",
  "arXiv: 2405.01234",
  "ARXIV-2405.01234",
  "**2405.01234**",
  "论文2405.01234很好",
  "the paper — 2405.01234: a look",
])("%s holds one id", (text) => expect(ids(text)).toEqual(["2405.01234"]));

test.each([
  "12405.01234",
  "2405.012345",
  "1.2405.01234",
  "2405.01234.5",
  "v2405.01234",
  "version 2405.01234",
  "2405.01234-rc1",
  "lib@2405.01234",
  "$2405.01234",
  "-2405.01234",
  "2405.01234%",
  "2405.01234kg",
  "https://doi.org/10.1000/2405.01234",
  "10.1109/x.2405.01234",
  "10.1000/hep-th/9901001",
  "https://example.org/releases/2405.01234",
  "build_2405.01234",
  "2413.01234",
])("%s holds none", (text) => expect(ids(text)).toEqual([]));

test("old ids are found in prose and links", () => {
  expect(ids("as in math.GT/0309136, quant-ph/0201082v2 and https://arxiv.org/abs/hep-th/9901001")).toEqual([
    "math.GT/0309136",
    "quant-ph/0201082",
    "hep-th/9901001",
  ]);
});

test("only what stands around it makes a bare number a named id", () => {
  expect(findArxivIds("2405.01234 arXiv:2405.01235").map((found) => found.named)).toEqual([false, true]);
});

test("an id in words of any script is found at its place", () => {
  const words = fc.string({ unit: fc.constantFrom("a", " ", "é", "漢", "\u202e", "🎈", "\n", ",", "(") });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `${before} 2405.01234 ${after}`;
      expect(findArxivIds(text)).toEqual([{ id: "2405.01234", index: before.length + 1, named: false }]);
    }),
  );
});

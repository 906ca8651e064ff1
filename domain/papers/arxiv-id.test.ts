import fc from "fast-check";
import { expect, test } from "vitest";
import { arxivKey, arxivMonth, parseArxivId } from "./arxiv-id.ts";

test.each([
  ["0704.0001", "0704.0001"],
  ["1412.9999v3", "1412.9999"],
  ["1501.00001", "1501.00001"],
  ["arXiv:2405.01234v12", "2405.01234"],
  ["math.GT/0309136", "math.GT/0309136"],
  ["quant-ph/0201082v1", "quant-ph/0201082"],
  ["HEP-TH/9901001", "hep-th/9901001"],
  ["cond-mat.str-el/0301001", "cond-mat.str-el/0301001"],
])("%s is an id", (text, id) => expect(parseArxivId(text)?.id).toBe(id));

test.each([
  "0703.0001",
  "2413.01234",
  "2400.01234",
  "1412.00001",
  "1501.0001",
  "2405.00000",
  "2405.01234v0",
  "math/0704001",
  "news/0309136",
  "hep-th/9913001",
  "hep-th/9901000",
  "",
])("%s is none", (text) => expect(parseArxivId(text)).toBeNull());

test("an old id is the same paper with and without its subject class", () => {
  expect(arxivKey("math.GT/0309136")).toBe("math/0309136");
  expect(arxivMonth("math.GT/0309136")).toBe("2003-09");
  expect(arxivMonth("hep-th/9901001")).toBe("1999-01");
  expect(arxivMonth("2405.01234")).toBe("2024-05");
});

test("every id that can be built is read back, with its version", () => {
  const number = fc.integer({ min: 1, max: 9_999 });
  fc.assert(
    fc.property(
      fc.integer({ min: 15, max: 90 }),
      fc.integer({ min: 1, max: 12 }),
      number,
      number,
      (year, month, n, version) => {
        const id = `${year}${String(month).padStart(2, "0")}.${String(n).padStart(5, "0")}`;
        const v = (version % 99) + 1;
        expect(parseArxivId(`${id}v${v}`)).toEqual({ id, version: v });
        expect(parseArxivId(id)).toEqual({ id, version: null });
      },
    ),
  );
});

import { expect, test } from "vitest";
import { readJsonItems } from "./json-text.ts";

const read = (text: string, lists = ["", "message.items"]) => readJsonItems(text, lists);
const lines = (text: string, lists?: string[]) => read(text, lists).items.map(({ line }) => line);

test("items are found where a list may stand, each with its line", () => {
  expect(lines('[\n {"a": 1},\n\n {"a": [{"b": 2}]}\n]')).toEqual([2, 4]);
  expect(lines('{"status": "ok",\r\n"message": {"facets": [{}],\r\n"items": [{},\r\n{}]}}')).toEqual([3, 4]);
  expect(lines('\ufeff\n{"a": "}{", "b": "\\"["}')).toEqual([2]);
});

test("JSON Lines are read, and a broken line costs itself alone", () => {
  const { items, problems } = read('{"a": 1}\n{"a": \n{"a": 3}\n{"a": "4\n{"a": 5}\n');
  expect(items.map(({ line }) => line)).toEqual([1, 3, 5]);
  expect(problems.map(({ line }) => line)).toEqual([2, 4]);
});

test("what stands before a break is read, and the sentence names the line", () => {
  const { items, problems } = read('[\n{"a": 1},\n{"a": 2},\n{"a": "thr');
  expect(items).toHaveLength(2);
  expect(problems).toEqual([
    {
      line: 4,
      message: "The JSON breaks off on line 4: its end is missing. What is complete before was read.",
    },
  ]);
  expect(read('{"a" 1}').problems[0]?.message).toMatch(/^The JSON is broken on line 1\./);
  expect(read('[{"a": 1}\n{"a": 2}]').problems[0]).toMatchObject({ line: 2 });
});

test("an entry that is no JSON inside is one problem", () => {
  const { items, problems } = read('[{"a": NaN},\n{"a": "\\x"},\n{"a": 1}]');
  expect(items).toMatchObject([{ line: 3, value: { a: 1 } }]);
  expect(problems.map(({ line }) => line)).toEqual([1, 2]);
});

test("what is no object is counted in one sentence", () => {
  expect(read('[null, {"a": 1}, 3, [{}]]').problems).toEqual([
    { line: 1, message: "3 entries are not papers and were left out." },
  ]);
});

test("deep nesting is refused before anything is parsed", () => {
  const deep = `{"a": ${"[".repeat(100_000)}`;
  expect(read(deep).problems[0]?.message).toContain("more than 60 levels deep on line 1");
});

test("a key of objects changes nothing", () => {
  const { items } = read('[{"__proto__": {"polluted": true}, "constructor": 1}]');
  expect(items).toHaveLength(1);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

import { expect, test } from "vitest";
import { draftPaper, parsedImportSchema } from "./draft-paper.ts";
import { holdToLimits } from "./limits.ts";
import { parseImport } from "./parse-import.ts";

const today = "2026-11-22";
const refusal = (text: string) => {
  const result = parseImport(text, { today });
  return result.ok ? null : result.sentence;
};

test("a text that may not be read is refused with the limit in the sentence", () => {
  expect(refusal("a".repeat(5 * 1024 * 1024 + 1))).toContain("5 MB");
  expect(refusal("é".repeat(3 * 1024 * 1024))).toContain("5 MB");
  expect(refusal("a\0b")).toContain("NUL");
  expect(refusal(" \n\n")).toContain("empty");
});

test("10,000 papers are read, one more is refused", () => {
  const ids = (count: number) =>
    Array.from({ length: count }, (_, at) => `arXiv:2405.${String(at + 1).padStart(5, "0")}`).join("\n");
  expect(refusal(ids(10_000))).toBeNull();
  expect(refusal(ids(10_001))).toBe("This has 10,001 papers; the limit is 10,000 per import. Split it.");
});

test("an abstract or a list of authors over its limit is left out, and the line says so", () => {
  const authors = Array.from({ length: 501 }, (_, at) => ({ literal: `N ${at}` }));
  const held = holdToLimits(
    draftPaper({ line: 1, confidence: 1, title: "T", abstract: "a".repeat(20_001), authors }),
  );
  expect(held).toMatchObject({ title: "T", abstract: null, confidence: 0.5 });
  expect(held.authors).toHaveLength(500);
  expect(held.problems).toEqual([
    "The abstract has 20,001 characters; the limit is 20,000. It was left out.",
    "The list of authors has 501 names; the limit is 500. The rest was left out.",
  ]);
});

test("what is read passes the door", () => {
  const result = parseImport(`Daily Papers\n\nAug 12\n\nA Cache\n\n${"We cache. ".repeat(3_000)}`, { today });
  expect(result.ok && parsedImportSchema.safeParse(result.parsed).success).toBe(true);
});

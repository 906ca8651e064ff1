import { expect, test } from "vitest";
import { arxivText } from "./arxiv-text.ts";

const read = (text: string) => arxivText.read(text, { today: "2026-11-22" });

test("ids in a message become papers at their lines, one per paper", () => {
  const text =
    "Hi all,\r\nplease read arXiv:2405.01234v2 (also https://hf.co/papers/2405.01234)\r\n\r\nand 2501.00002.";
  expect(read(text).papers).toMatchObject([
    {
      line: 2,
      arxivId: "2405.01234",
      url: "https://arxiv.org/abs/2405.01234",
      title: null,
      confidence: 0.95,
    },
    { line: 4, arxivId: "2501.00002", confidence: 0.7 },
  ]);
});

test("a number that no paper can have yet is not an id", () => {
  expect(read("2612.00001 2701.00001").papers.map((paper) => paper.arxivId)).toEqual(["2612.00001"]);
});

test("nothing found is said, and not recognised", () => {
  expect(arxivText.recognise("version 1.2.3 of 2026")).toBe(0);
  expect(read("nothing").problems).toEqual([
    { line: 1, message: "No arXiv id or link was found in this text." },
  ]);
});

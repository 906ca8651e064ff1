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
    { line: 1, message: "No link to a paper and no id of one was found in this text." },
  ]);
});

test.each([
  ["https://doi.org/10.1145/2408776.2408794", { doi: "10.1145/2408776.2408794" }],
  ["see doi.org/10.1145/2408776.2408794.", { doi: "10.1145/2408776.2408794" }],
  ["(doi:10.1016/S0140-6736(20)30183-5), and", { doi: "10.1016/s0140-6736(20)30183-5" }],
  ["<https://dl.acm.org/doi/abs/10.1145/2408776.2408794>", { doi: "10.1145/2408776.2408794" }],
  [
    "https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full.pdf",
    { doi: "10.1101/2020.01.02.123456" },
  ],
  ["https://www.frontiersin.org/articles/10.3389/fnins.2020.00001/full", { doi: "10.3389/fnins.2020.00001" }],
  ["https://www.nature.com/articles/s41586-021-03819-2", { doi: "10.1038/s41586-021-03819-2" }],
  ["https://openreview.net/forum?id=AbC12_x-Y", { openreviewId: "AbC12_x-Y" }],
  [
    "[it](https://aclanthology.org/2020.acl-main.1.pdf)",
    { url: "https://aclanthology.org/2020.acl-main.1.pdf" },
  ],
  ["https://huggingface.co/papers/2405.01234", { arxivId: "2405.01234" }],
  ["https://doi.org/10.48550/arXiv.2405.01234", { arxivId: "2405.01234" }],
])("%s names one paper", (text, ids) => {
  expect(arxivText.recognise(text)).toBe(0.6);
  const { papers, problems } = read(`Dear all,\n${text}\n`);
  expect(papers).toMatchObject([{ line: 2, title: null, ...ids }]);
  expect(papers).toHaveLength(1);
  expect(problems).toEqual([]);
});

test("each paper once, however it is linked, and every other link is named with its line", () => {
  const text =
    "https://doi.org/10.1145/1.2,https://dl.acm.org/doi/10.1145/1.2\n10.1145/1.3 at https://semanticscholar.org/paper/abc\nhttps://example.org/list?a=1).";
  const { papers, problems } = read(text);
  expect(papers.map(({ line, doi }) => [line, doi])).toEqual([
    [1, "10.1145/1.2"],
    [2, "10.1145/1.3"],
  ]);
  const message = "This link names no paper we know; write its title or DOI:";
  expect(problems).toEqual([
    { line: 2, message: `${message} https://semanticscholar.org/paper/abc` },
    { line: 3, message: `${message} https://example.org/list?a=1` },
  ]);
});

test("a page of other links is not repeated whole", () => {
  const { problems } = read(Array.from({ length: 5_000 }, (_, at) => `https://example.org/${at}\n`).join(""));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.message).toBe("From here on, 4900 more links name no paper we know.");
});

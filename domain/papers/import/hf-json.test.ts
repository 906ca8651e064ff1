import { expect, test } from "vitest";
import { hfJson } from "./hf-json.ts";
import { parseImport } from "./parse-import.ts";

const today = "2026-11-22";
const paper = {
  id: "2501.00042",
  authors: [
    { _id: "a", name: "Ada Quill", hidden: false },
    { _id: "b", name: "Hidden Person", hidden: true },
  ],
  publishedAt: "2025-01-03T10:00:00.000Z",
  submittedOnDailyAt: "2025-01-06T01:02:03.000Z",
  title: "A Cache\n  for Moths",
  summary: "We put moths in a\ncache and count\nthem.",
  upvotes: 12,
};
const item = {
  paper,
  publishedAt: "2025-01-05T00:00:00.000Z",
  title: "Outer",
  summary: "Outer",
  upvotes: 99,
};
const read = (value: unknown) => hfJson.read(JSON.stringify(value, null, 1), { today });

test("votes and names come from the inner paper; hidden authors stay hidden", () => {
  expect(read([item]).papers).toMatchObject([
    {
      line: 2,
      title: "A Cache for Moths",
      abstract: "We put moths in a cache and count them.",
      authors: [{ literal: "Ada Quill" }],
      arxivId: "2501.00042",
      url: "https://arxiv.org/abs/2501.00042",
      publishedOn: "2025-01-03",
      upvotes: 12,
    },
  ]);
});

test("the detail answer is the inner object alone", () => {
  expect(read(paper).papers[0]).toMatchObject({ title: "A Cache for Moths", upvotes: 12 });
});

test("the day of the list is told where all papers agree", () => {
  const later = { paper: { ...paper, id: "2501.00043", submittedOnDailyAt: "2025-01-07T01:02:03.000Z" } };
  expect(read([item, item])).toMatchObject({ listedOn: "2025-01-06", listingName: "Daily Papers" });
  expect(read([item, later])).toMatchObject({ listedOn: null, listingName: null });
});

test("outer fields fill what the inner paper lacks, but never votes", () => {
  const bare = { ...item, paper: { id: "2501.00042", authors: null, upvotes: "many", title: 3 } };
  expect(read([bare]).papers[0]).toMatchObject({
    title: "Outer",
    abstract: "Outer",
    upvotes: null,
    authors: [],
  });
});

test.each([[[item]], [paper], [[{ paper: { id: "2501.00042", title: "T", summary: "S" } }]]])(
  "it is recognised",
  (value) =>
    expect(parseImport(JSON.stringify(value), { today })).toMatchObject({ parsed: { format: "hf-json" } }),
);

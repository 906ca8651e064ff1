import { expect, test } from "vitest";
import { openreview } from "./openreview.ts";
import { parseImport } from "./parse-import.ts";

const today = "2026-11-22";
const v2 = {
  id: "abC_1",
  forum: "abC_1",
  pdate: Date.UTC(2024, 4, 7, 12),
  content: {
    title: { value: "Moths and Lamps" },
    abstract: { value: "We look at\nmoths." },
    authors: { value: ["Ada Quill", "B. Pen"] },
    venue: { value: "MothConf 2024" },
  },
};
const v1 = { id: "xY-2", forum: "xY-2", content: { title: "Older Moths", authors: ["Anonymous"] } };
const review = { id: "r1", forum: "abC_1", replyto: "abC_1", content: { title: { value: "Review" } } };

test("both versions are read; reviews are no papers", () => {
  const { papers, problems } = openreview.read(JSON.stringify({ notes: [v2, review, v1] }), { today });
  expect(papers).toMatchObject([
    {
      title: "Moths and Lamps",
      abstract: "We look at moths.",
      authors: [{ literal: "Ada Quill" }, { literal: "B. Pen" }],
      venue: "MothConf 2024",
      openreviewId: "abC_1",
      url: "https://openreview.net/forum?id=abC_1",
      publishedOn: "2024-05-07",
    },
    { title: "Older Moths", authors: [], openreviewId: "xY-2" },
  ]);
  expect(problems).toEqual([{ line: 1, message: "One reply (a review or a comment) was left out." }]);
});

test.each([[{ notes: [v2] }], [[v1]], [v2]])("it is recognised", (value) =>
  expect(parseImport(JSON.stringify(value), { today })).toMatchObject({ parsed: { format: "openreview" } }),
);

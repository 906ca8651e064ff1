import { expect, test } from "vitest";
import { openalex, rebuildAbstract } from "./openalex.ts";
import { parseImport } from "./parse-import.ts";

const today = "2026-11-22";
const work = {
  id: "https://openalex.org/W42",
  display_name: "Moths and Lamps",
  ids: { doi: "https://doi.org/10.5555/ABC.1" },
  publication_date: "2024-05-07",
  primary_location: {
    source: { display_name: "Journal of Moths" },
    landing_page_url: "https://example.org/1",
  },
  locations: [null, { landing_page_url: "http://arxiv.org/abs/2405.01234" }],
  authorships: [{ author: { display_name: "Ada Quill" } }, { author: null, raw_author_name: "B. Pen" }, null],
  abstract_inverted_index: { lamps: [3], Moths: [0], "fly,": [1], and: [2, 4], so: [5] },
};

test("the abstract is rebuilt in order, ids are found where they lie", () => {
  const { papers } = openalex.read(JSON.stringify({ meta: { count: 1 }, results: [work] }), { today });
  expect(papers).toMatchObject([
    {
      title: "Moths and Lamps",
      abstract: "Moths fly, and lamps and so",
      authors: [{ literal: "Ada Quill" }, { literal: "B. Pen" }],
      doi: "10.5555/abc.1",
      arxivId: "2405.01234",
      venue: "Journal of Moths",
      publishedOn: "2024-05-07",
    },
  ]);
});

test("places that no abstract has cost nothing", () => {
  expect(rebuildAbstract({ b: [1e15], a: [-1, "x", null], c: 3 })).toBe("a b");
  expect(rebuildAbstract({ a: Array.from({ length: 100_000 }, (_, at) => at) })?.length).toBe(40_001);
  expect(rebuildAbstract(null)).toBeNull();
});

test.each([[{ results: [work] }], [work], [[work]]])("it is recognised", (value) =>
  expect(parseImport(JSON.stringify(value), { today })).toMatchObject({ parsed: { format: "openalex" } }),
);

import { expect, test } from "vitest";
import { crossref } from "./crossref.ts";
import { parseImport } from "./parse-import.ts";

const today = "2026-11-22";
const work = {
  DOI: "10.5555/ABC.1",
  type: "journal-article",
  title: ["Moths &amp; <i>Lamps</i>"],
  subtitle: ["A Survey"],
  author: [
    { given: "Ada", family: "Quill", sequence: "first" },
    { name: "The Moth Collaboration" },
    { given: "Plato" },
    null,
  ],
  abstract:
    "<jats:title>Abstract</jats:title>\n  <jats:p>Moths fly at\n   T &lt; 5 <jats:italic>K</jats:italic>.</jats:p><jats:p>Lamps do not.</jats:p>",
  issued: { "date-parts": [[2024, 5]] },
  "published-online": { "date-parts": [[2024, 5, 7]] },
  "container-title": ["Journal of Moths"],
  URL: "https://doi.org/10.5555/abc.1",
};
const read = (value: unknown) => crossref.read(JSON.stringify(value), { today }).papers;

test("a work is read whole, its tags stripped", () => {
  expect(read(work)).toMatchObject([
    {
      title: "Moths & Lamps: A Survey",
      abstract: "Moths fly at T < 5 K.\n\nLamps do not.",
      authors: [
        { given: "Ada", family: "Quill" },
        { literal: "The Moth Collaboration" },
        { literal: "Plato" },
      ],
      doi: "10.5555/abc.1",
      url: "https://doi.org/10.5555/abc.1",
      venue: "Journal of Moths",
      publishedOn: "2024-05-07",
    },
  ]);
});

test.each([
  [{ status: "ok", "message-type": "work-list", message: { "total-results": 1, items: [work] } }],
  [{ status: "ok", "message-type": "work", message: work }],
  [work],
  [[work]],
])("the answer is recognised however it is wrapped", (value) => {
  expect(parseImport(JSON.stringify(value), { today })).toMatchObject({
    parsed: { format: "crossref", papers: [{ doi: "10.5555/abc.1" }] },
  });
});

test("CSL-JSON is left to its own format", () => {
  const csl = { ...work, title: "Moths", "container-title": "Journal of Moths", type: "article-journal" };
  expect(crossref.recognise(JSON.stringify([csl]))).toBeLessThan(0.3);
});

test("a subtitle that the title has already is not said twice, and no day is made up", () => {
  const [paper] = read({
    title: ["Moths: a survey"],
    subtitle: ["A Survey"],
    issued: { "date-parts": [[2024]] },
  });
  expect(paper).toMatchObject({ title: "Moths: a survey", publishedOn: null });
  expect(
    read({ ...work, issued: { "date-parts": [[null]] }, "published-online": 3 })[0]?.publishedOn,
  ).toBeNull();
});

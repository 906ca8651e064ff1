import { expect, test } from "vitest";
import { parseImport } from "./parse-import.ts";
import { semanticScholar } from "./semantic-scholar.ts";

const today = "2026-11-22";
const paper = {
  paperId: "0123456789abcdef0123456789abcdef01234567",
  externalIds: { ArXiv: "2405.01234", DOI: "10.18653/v1/2024.moth-main.7", ACL: "2024.moth-main.7" },
  title: "Moths and Lamps",
  abstract: null,
  authors: [{ authorId: null, name: "Ada Quill" }],
  venue: "",
  journal: { name: "Journal of Moths" },
  year: 2024,
  publicationDate: "2024-05-07",
};
const read = (value: unknown) => semanticScholar.read(JSON.stringify(value), { today });

test("a paper is read with all its ids", () => {
  expect(read(paper).papers).toMatchObject([
    {
      title: "Moths and Lamps",
      authors: [{ literal: "Ada Quill" }],
      arxivId: "2405.01234",
      doi: "10.18653/v1/2024.moth-main.7",
      url: "https://aclanthology.org/2024.moth-main.7",
      venue: "Journal of Moths",
      publishedOn: "2024-05-07",
    },
  ]);
});

test("nulls may stand anywhere", () => {
  const empty = Object.fromEntries(Object.keys(paper).map((key) => [key, null]));
  const answer = read([null, { ...empty, title: "Only a Title" }, { ...empty, externalIds: { DOI: null } }]);
  expect(answer.papers).toMatchObject([{ title: "Only a Title", url: null, authors: [] }]);
  expect(answer.problems).toHaveLength(2);
});

test.each([
  [{ total: 1, offset: 0, data: [paper] }],
  [{ data: [{ contexts: [], citedPaper: paper }] }],
  [[null, paper]],
  [paper],
])("it is recognised however it is wrapped", (value) =>
  expect(parseImport(JSON.stringify(value), { today })).toMatchObject({
    parsed: { format: "semantic-scholar", papers: [{ arxivId: "2405.01234" }] },
  }),
);

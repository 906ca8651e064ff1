import { expect, test } from "vitest";
import { draftPaper } from "./draft-paper.ts";
import { compareFields, gapsOf, identitiesOfFields } from "./fill-fields.ts";

const nothing = draftPaper({ line: 1, confidence: 1 });
const known = draftPaper({
  line: 2,
  confidence: 1,
  title: "Tides in a Teacup",
  authors: [{ given: "Ada", family: "Adair" }],
  abstract: "",
  arxivId: "2405.01234",
  doi: "10.1000/Tea",
  url: "https://example.org/tea",
  publishedOn: "2024-05-02",
});

test("a gap is what the paper lacks and the line has", () => {
  expect(gapsOf(known, nothing)).toEqual(["title", "authors", "arxivId", "doi", "url", "publishedOn"]);
  expect(gapsOf(known, known)).toEqual([]);
  expect(gapsOf(nothing, nothing)).toEqual([]);
  expect(gapsOf({ ...nothing, doi: "10.48550/arXiv.2405.01234" }, nothing)).toEqual([]);
});

test("fields stand side by side; what nobody has is left out", () => {
  expect(compareFields(known, { ...nothing, title: "Teacups", venue: "Tea" })).toEqual([
    { field: "title", label: "Title", theirs: "Teacups", mine: "Tides in a Teacup", fillable: false },
    { field: "authors", label: "Authors", theirs: null, mine: "Ada Adair", fillable: true },
    { field: "arxivId", label: "arXiv id", theirs: null, mine: "2405.01234", fillable: true },
    { field: "doi", label: "DOI", theirs: null, mine: "10.1000/Tea", fillable: true },
    { field: "url", label: "Link", theirs: null, mine: "https://example.org/tea", fillable: true },
    { field: "venue", label: "Venue", theirs: "Tea", mine: "", fillable: false },
    { field: "publishedOn", label: "Published on", theirs: null, mine: "2024-05-02", fillable: true },
  ]);
});

test("only what is filled brings its identity along", () => {
  expect(identitiesOfFields(known, ["doi", "title"])).toEqual(["doi:10.1000/tea"]);
  expect(identitiesOfFields(known, ["venue"])).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftPaper } from "../import/draft-paper.ts";
import { fillDetails, type KnownDetails, lacksDetails } from "./fill-details.ts";
import { isSameWork } from "./is-same-work.ts";
import { askableIds, wantsDetails } from "./wants-details.ts";

const nothing: KnownDetails = {
  title: null,
  abstract: null,
  authors: [],
  url: null,
  venue: null,
  publishedOn: null,
};
const ada = { given: "Ada", family: "Lovelace" };
const found = draftPaper({
  line: 1,
  confidence: 1,
  title: "On Diaries",
  abstract: "A diary helps.",
  authors: [ada],
  venue: "Diary Letters",
  publishedOn: "2024-01-02",
});

describe("fillDetails", () => {
  it("fills what is missing", () => {
    const { title, abstract, authors, venue, publishedOn } = found;
    expect(fillDetails(nothing, found)).toEqual({ title, abstract, authors, venue, publishedOn });
  });

  it("replaces nothing that has a value", () => {
    const text = fc.option(fc.string({ minLength: 1 }), { nil: null });
    const known = fc.record({
      title: text,
      abstract: text,
      authors: fc.constantFrom([], [ada]),
      url: text,
      venue: text,
      publishedOn: text,
    });
    fc.assert(
      fc.property(known, (before) => {
        const after = { ...before, ...fillDetails(before, found) };
        for (const field of ["title", "abstract", "url", "venue", "publishedOn"] as const)
          if (before[field] !== null) expect(after[field]).toBe(before[field]);
        if (before.authors.length > 0) expect(after.authors).toBe(before.authors);
        expect(fillDetails(after, found)).toEqual({});
      }),
    );
  });

  it("takes no empty value", () => {
    expect(fillDetails(nothing, draftPaper({ line: 1, confidence: 1, title: " ", abstract: "" }))).toEqual(
      {},
    );
  });

  it("knows what is lacking", () => {
    expect(lacksDetails(nothing)).toBe(true);
    expect(lacksDetails({ title: "A", abstract: "B", authors: [] })).toBe(true);
    expect(lacksDetails({ title: "A", abstract: "B", authors: [ada] })).toBe(false);
  });
});

describe("isSameWork", () => {
  const work = (title: string | null, ...authors: { family: string }[]) => ({ title, authors });

  it.each([
    ["On Diaries", "on diaries."],
    ["Sourcecitations in {SAP}", "Source Citations in SAP"],
    ["Diaries: a Study", "Diaries — A Study"],
  ])("takes %j for %j", (one, other) => {
    expect(isSameWork(work(one), work(other))).toBe(true);
  });

  it("takes no near miss, nothing without a title, and no namesake of others", () => {
    expect(isSameWork(work("On Diaries"), work("On Diaries II"))).toBe(false);
    expect(isSameWork(work(null), work(null))).toBe(false);
    expect(isSameWork(work("?!"), work("!?"))).toBe(false);
    expect(isSameWork(work("A", { family: "Noether" }), work("A", { family: "Gauss" }))).toBe(false);
    expect(
      isSameWork(work("A", { family: "Gauß" }), work("A", { family: "Euler" }, { family: "Gauß" })),
    ).toBe(true);
  });
});

describe("wantsDetails", () => {
  const draft = (known: object) => draftPaper({ line: 1, confidence: 1, ...known });

  it.each([
    ["an arXiv id alone", { arxivId: "2405.01234" }, true],
    ["an id in an address", { url: "https://arxiv.org/abs/2405.01234", title: "A", abstract: "B" }, true],
    ["a DOI without abstract", { doi: "10.1000/abc", title: "A", authors: [ada] }, true],
    ["a title alone", { title: "A" }, true],
    ["a title with its abstract", { title: "A", abstract: "B" }, false],
    ["everything", { arxivId: "2405.01234", title: "A", abstract: "B", authors: [ada] }, false],
    ["an address that nobody knows", { url: "https://example.org/paper.pdf" }, false],
    ["nothing", {}, false],
  ])("of %s: %j is %s", (_, known, wants) => {
    expect(wantsDetails(draft(known))).toBe(wants);
  });

  it("asks for ACL papers by their DOI", () => {
    expect(askableIds(["acl:2020.acl-main.1"])).toEqual({
      arxivId: null,
      doi: "10.18653/v1/2020.acl-main.1",
    });
  });
});

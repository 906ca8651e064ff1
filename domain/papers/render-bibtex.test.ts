import fc from "fast-check";
import { expect, test } from "vitest";
import { identitiesOf } from "./identity.ts";
import { bibtex } from "./import/bibtex/bibtex.ts";
import { type Citable, renderBibtex } from "./render-bibtex.ts";

const paper: Citable = {
  title: "A Cache for 90% of $x_{i}$ & More",
  authors: [{ given: "Ada", family: "van Rao" }, { literal: "Barnes and Noble" }],
  arxivId: "2401.01234",
  doi: "10.1234/a_b",
  openreviewId: null,
  url: "https://a.org/x_y%20z",
  abstract: "We cache.",
  venue: "Letters",
  publishedOn: "2024-03-01",
};

test("a paper becomes one entry", () => {
  expect(renderBibtex(paper)).toBe(`@article{vanrao2024cache,
  title = {{A Cache for 90\\% of $x_{i}$ \\& More}},
  author = {van Rao, Ada and {Barnes and Noble}},
  journal = {Letters},
  year = {2024},
  month = {03},
  date = {2024-03-01},
  eprint = {2401.01234},
  archiveprefix = {arXiv},
  doi = {10.1234/a_b},
  url = {https://a.org/x_y%20z},
  abstract = {We cache.},
}
`);
});

const readBack = (citable: Citable) => bibtex.read(renderBibtex(citable), { today: "2026-11-22" });

test("it reads back as it was", () => {
  expect(readBack(paper)).toMatchObject({ problems: [], papers: [paper] });
});

const words = fc
  .array(
    fc.constantFrom(
      "Deep",
      "and",
      "in",
      "$a_{b}$",
      "{GPT}",
      "90%",
      "C#",
      "a_b",
      "{",
      "}",
      "\\",
      "$5",
      "é",
      "x,",
      "~",
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `Paper ${parts.join(" ")}`);
const name = fc.constantFrom(
  "Rao",
  "van der Berg",
  "O'Neil",
  "Köhler",
  "Mac and Cheese",
  "Ji-Ho",
  "Lee, Jr.",
);
const author = fc.oneof(
  fc.record({ given: name, family: name }),
  name.map((literal) => ({ literal })),
);
const citable: fc.Arbitrary<Citable> = fc.record({
  title: words,
  authors: fc.array(author, { maxLength: 4 }),
  arxivId: fc.constantFrom(null, "2401.01234", "math.GT/0309136"),
  doi: fc.constantFrom(null, "10.1234/a_b(1)<2>", "10.18653/v1/2020.acl-main.1"),
  openreviewId: fc.constantFrom(null, "aB_c-1"),
  url: fc.constantFrom(null, "https://a.org/b_c?d=e%20f&g=~h#i", "https://openreview.net/forum?id=xY"),
  abstract: fc.constantFrom(null, "We {do} 5% of $x$."),
  venue: fc.constantFrom(null, "Letters & {More}"),
  publishedOn: fc.constantFrom(null, "2024-03-01"),
});

test("any paper reads back with the same identity", () => {
  fc.assert(
    fc.property(citable, (known) => {
      const { papers, problems } = readBack(known);
      expect(problems).toEqual([]);
      expect(papers).toHaveLength(1);
      expect(papers.map(identitiesOf)).toEqual([identitiesOf(known)]);
      expect(papers[0]?.authors).toHaveLength(known.authors.length);
      expect(papers[0]?.publishedOn).toBe(known.publishedOn);
    }),
  );
});

test("any text gives an entry that can be read", () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(text, text, (title, literal) => {
      const { papers, problems } = readBack({ ...paper, title, abstract: title, authors: [{ literal }] });
      expect(problems).toEqual([]);
      expect(papers).toHaveLength(1);
      expect(papers[0]?.problems).toEqual([]);
    }),
  );
});

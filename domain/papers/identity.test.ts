import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalUrl } from "./canonical-url.ts";
import { type Identifiable, identitiesOf, titleKey } from "./identity.ts";
import { abstractsAgree, normaliseTitle } from "./normalise-title.ts";

const nothing: Identifiable = {
  title: null,
  authors: [],
  arxivId: null,
  doi: null,
  openreviewId: null,
  url: null,
};
const of = (known: Partial<Identifiable>) => identitiesOf({ ...nothing, ...known });

describe("one paper, one identity", () => {
  test.each([
    "https://arxiv.org/abs/2405.01234",
    "http://www.arxiv.org/pdf/2405.01234v2.pdf",
    "https://arxiv.org/html/2405.01234v1#S1",
    "https://huggingface.co/papers/2405.01234",
    "https://hf.co/papers/2405.01234",
    "https://alphaxiv.org/abs/2405.01234",
    "https://doi.org/10.48550/arXiv.2405.01234",
  ])("%s", (url) => expect(of({ url })).toEqual(["arxiv:2405.01234"]));

  test("a DOI of arXiv is the arXiv id", () => {
    expect(of({ doi: "10.48550/ARXIV.2405.01234" })).toEqual(["arxiv:2405.01234"]);
    expect(of({ arxivId: "math.GT/0309136" })).toEqual(of({ arxivId: "math/0309136v2" }));
  });

  test("a paper may have several, strongest first", () => {
    const paper = { title: "T", arxivId: "2405.01234v1", doi: "https://doi.org/10.18653/v1/2024.ACL-long.7" };
    expect(of({ ...paper, url: "https://openreview.net/forum?id=aB3&noteId=x" })).toEqual([
      "arxiv:2405.01234",
      "doi:10.18653/v1/2024.acl-long.7",
      "openreview:aB3",
      "acl:2024.acl-long.7",
    ]);
    expect(of({ url: "https://aclanthology.org/P19-1001.pdf" })).toEqual(["acl:p19-1001"]);
  });

  test("an address of no known kind is its own identity, in one spelling", () => {
    expect(of({ url: "http://www.Example.org/a/?utm_source=x&b=2#top" })).toEqual([
      "url:https://example.org/a?b=2",
    ]);
    expect(of({ url: "javascript:alert(1)" })).toEqual([]);
  });
});

describe("a title", () => {
  test("is the identity only where there is no other, with the first author's family name", () => {
    expect(of({ title: "A Cache" })).toEqual(["title:a cache"]);
    expect(of({ title: "A Cache", authors: [{ family: "Lindström" }] })).toEqual(["title:a cache|lindstrom"]);
    expect(of({ title: "A Cache", arxivId: "2405.01234" })).toEqual(["arxiv:2405.01234"]);
    expect(of({})).toEqual([]);
  });

  test("loses TeX, punctuation, case and spacing", () => {
    const plain = normaliseTitle("Schrodinger's 90% Rule: SAP2 Weak-to-Strong");
    expect(normaliseTitle("  \\textbf{Schr\\\"odinger's} 90\\%  Rule --- SAP^{2}  weak to strong")).toBe(
      plain,
    );
    expect(normaliseTitle("Schrödinger’s 90％ Rule; SAP² Weak‑to‑Strong\u202e")).toBe(plain);
  });

  test("of signs alone is still a title", () => {
    expect(titleKey({ title: "🎈🎈" })).toBe("🎈🎈");
    expect(titleKey({ title: " " })).toBeNull();
  });

  test("normalising twice changes nothing", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\\emph{", '\\"', "İ", "ﬀ", "℡", "²", "\\"),
    );
    const texts = fc.array(unit).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const once = normaliseTitle(text);
        expect(normaliseTitle(once)).toBe(once);
      }),
    );
  });
});

test("canonical addresses stay what they are", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (text) => {
        const once = canonicalUrl(text);
        if (once !== null) expect(canonicalUrl(once)).toBe(once);
      },
    ),
  );
});

test("abstracts agree when only glue, case or a cut-off end differ", () => {
  const long = "We keep a diary of skills and read it before every task. ".repeat(8);
  expect(abstractsAgree(long, long.replaceAll("diary of", "diaryof").toUpperCase())).toBe(true);
  expect(abstractsAgree(long, `${long.slice(0, 300)}…`)).toBe(true);
  expect(abstractsAgree(long, "We keep a diary.")).toBe(false);
  expect(abstractsAgree("", "")).toBe(false);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { expectHarmless } from "./expect-harmless.ts";
import { renderAbstract, renderTitle } from "./render-abstract.ts";

test("left-overs of TeX read well, formulas are set, addresses are links", () => {
  expect(renderAbstract("We reach ``90\\%'' of\nSAP^{2} -- more.\n\nSee https://a.org/b_c.")).toBe(
    "<p>We reach “90%” of SAP² – more.</p>\n" +
      '<p>See <a href="https://a.org/b_c" rel="nofollow ugc noopener noreferrer">https://a.org/b_c</a>.</p>\n',
  );
  expect(renderAbstract("a $x^2$ b")).toContain(">x^2</annotation>");
});

test("nothing is read as Markdown or HTML", () => {
  expect(renderAbstract("# a *b* _c_ `d` [e](https://f.org) <b>")).toContain("# a *b* _c_ `d` [e](<a href=");
  expect(renderAbstract("<b>&amp;")).toBe("<p>&lt;b&gt;&amp;amp;</p>\n");
});

test("a title is one line without links", () => {
  expect(renderTitle("{GPT}\n at $5 <b> https://a.org")).toBe("GPT at $5 &lt;b&gt; https://a.org");
  expect(renderTitle("On $$x$$")).not.toContain("katex-display");
});

test("never throws, always harmless", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from("$\\{}^_~-`'<>&\"() \nab1é🎉ש")),
      fc.constantFrom("javascript:", "<script>", "https://a", "\\href{", "\\url{", "onclick="),
    ),
    maxLength: 200,
  });
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (source) => {
      expectHarmless(renderAbstract(source));
      expectHarmless(renderTitle(source));
    }),
    { numRuns: 300 },
  );
  expect(renderAbstract("<".repeat(20_001))).toContain('<pre class="plain">&lt;');
});

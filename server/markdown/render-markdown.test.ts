import fc from "fast-check";
import { expect, test } from "vitest";
import { expectHarmless } from "./expect-harmless.ts";
import { renderMarkdown } from "./render-markdown.ts";

const REL = 'rel="nofollow ugc noopener noreferrer"';

test("Markdown as readers expect it", () => {
  expect(renderMarkdown("# A\nb\nc **d** ~~e~~ `f`")).toBe(
    "<h4>A</h4>\n<p>b<br />\nc <strong>d</strong> <s>e</s> <code>f</code></p>\n",
  );
  expect(renderMarkdown("| a |\n|--:|\n| 1 |")).toContain('<td style="text-align:right">1</td>');
  expect(renderMarkdown("```js\na < b\n```")).toBe(
    '<pre><code class="language-js">a &lt; b\n</code></pre>\n',
  );
  expect(renderMarkdown("مرحبا 🎉 שלום")).toBe("<p>مرحبا 🎉 שלום</p>\n");
});

test("links go to http, https and mailto only", () => {
  expect(renderMarkdown("[a](https://b.org 'c')")).toBe(
    `<p><a href="https://b.org" title="c" ${REL}>a</a></p>\n`,
  );
  expect(renderMarkdown("http://a.org, me@b.org")).toBe(
    `<p><a href="http://a.org" ${REL}>http://a.org</a>, <a href="mailto:me@b.org" ${REL}>me@b.org</a></p>\n`,
  );
  for (const url of ["javascript:a", "data:text/html,a", "ftp://a", "//a.org", "/a", "#c1", "JaVaScRiPt:a"])
    expect(renderMarkdown(`[x](${url}) ![y](${url}) <${url}> ${url}`)).not.toContain("<a");
});

test("an image becomes a link", () => {
  expect(renderMarkdown("![a *b*](https://c.org/d.png)")).toBe(
    `<p><a href="https://c.org/d.png" ${REL}>a b</a></p>\n`,
  );
  expect(renderMarkdown("[![a](https://b.org/i.png)](https://c.org)")).toBe(
    `<p><a href="https://c.org" ${REL}>a</a></p>\n`,
  );
});

test("known mentions hold the member's id, unknown ones stay text", () => {
  const mentions = new Map([
    ["ada", "m-1"],
    ["ada b.", "m-2"],
  ]);
  expect(renderMarkdown("@Ada, @[Ada B.] @bob x@ada `@ada`", { mentions })).toBe(
    '<p><span data-member="m-1"></span>, <span data-member="m-2"></span> @bob x@ada <code>@ada</code></p>\n',
  );
  expect(renderMarkdown("@ada")).toBe("<p>@ada</p>\n");
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[a](javascript:alert(1))",
  "<javascript:alert(1)>",
  "[a]: javascript:alert(1)\n[a]",
  "[a](&#106;avascript:alert(1))",
  "![a](data:image/svg+xml,<svg onload=alert(1)>)",
  '[a](https://b.org "onclick=alert(1)")',
  '[a](https://b.org/"onmouseover="alert(1))',
  "$\\href{javascript:alert(1)}{x} \\url{javascript:a} \\htmlStyle{position:fixed}{x}$",
  "$\\htmlId{a}{x}$ $\\includegraphics{https://a.org/b.png}$ $<script>$",
  "$$\\text{</annotation><script>alert(1)</script>}$$",
  '```"onload=alert(1)\n<script>\n```',
])("harmless: %s", (source) => {
  expectHarmless(renderMarkdown(source));
});

test("too much is shown as its source", () => {
  expect(renderMarkdown("é".repeat(10_001))).toMatch(/^<pre class="plain">é+<\/pre>\n$/);
  const wide = `|${"a|".repeat(65)}\n|${"-|".repeat(65)}\n|<b>|`;
  expect(renderMarkdown(`a\n\n${wide}\n\nb`)).toBe(
    `<p>a</p>\n<pre class="plain">${wide.replace("<b>", "&lt;b&gt;")}</pre>\n<p>b</p>\n`,
  );
  expect(renderMarkdown(wide.replaceAll("a|a|", "a|").replaceAll("-|-|", "-|"))).toContain("<table>");
  expect(renderMarkdown(`${"> ".repeat(150)}deep`)).toMatch(/<pre class="plain">(?:&gt; )+deep<\/pre>/);
  // 60 columns and 9,000 short rows would fill a page without end; whatever comes out is bounded.
  const long = `|${"a|".repeat(64)}\n|${"-|".repeat(64)}\n${"<\n".repeat(9_500)}`;
  expect(Buffer.byteLength(renderMarkdown(long))).toBeLessThanOrEqual(1_000_000);
});

test.each(
  ["[", "*", "$", "<", "`", "![", "> ", "- ", "\\(", "$$", "_a", "[](", "@a", "&", "|-", "~~", "``'"].map(
    (piece) => [piece],
  ),
)("20 kB of %s", (piece) => {
  expectHarmless(renderMarkdown(piece.repeat(Math.floor(20_000 / piece.length))));
});

test("100,000 brackets never throw", () => {
  expect(renderMarkdown("[".repeat(100_000))).toContain('<pre class="plain">[[[');
});

test("twice the input takes about twice the time", () => {
  for (const piece of ["[", "*a ", "$x ", "[a](b) ", "| a ", "> ", "a@b "]) {
    const time = (n: number) => {
      const source = piece.repeat(n / piece.length);
      const started = performance.now();
      for (let i = 0; i < 5; i++) renderMarkdown(source);
      return performance.now() - started;
    };
    time(5_000);
    // A quadratic parser would show 4 and more; milliseconds are noise, hence the floor.
    expect(time(20_000) / Math.max(time(10_000), 50)).toBeLessThan(6);
  }
});

const markdownish = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from("[]()<>*_`$\\|-#>!~@&;:=\"' \n\t{}^abon1é🎉ש")),
    fc.constantFrom("javascript:", "<script", "onclick=", "https://a.b", "\\frac", "\\def\\a", "$$", "\n\n"),
  ),
  maxLength: 200,
});

test("whatever goes in, harmless HTML comes out, the same every time", () => {
  fc.assert(
    fc.property(fc.oneof(markdownish, fc.string({ unit: "binary", maxLength: 200 })), (source) => {
      const html = renderMarkdown(source);
      expectHarmless(html);
      expect(renderMarkdown(source)).toBe(html);
    }),
    { numRuns: 400 },
  );
});

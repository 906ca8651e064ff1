import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { expectHarmless } from "./expect-harmless.ts";
import { katexClasses } from "./katex-classes.ts";
import { formulaBudget, renderFormula } from "./render-formula.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { safeHtml } from "./safe-html.ts";

test.each(["$x^2$", "\\(x^2\\)"])("%s is set in the line, and its TeX is kept for copying", (source) => {
  const html = renderMarkdown(`a ${source} b`);
  expect(html).toContain('<span class="katex"><span class="katex-mathml"><math');
  expect(html).toContain('<annotation encoding="application/x-tex">x^2</annotation>');
  expect(html).not.toContain("katex-display");
});

test.each([
  "$$x^2$$",
  "\\[x^2\\]",
  "$$\nx^2\n$$",
  "```math\nx^2\n```",
  "> $$\n> x^2\n> $$",
  "- $$\n  x^2\n  $$",
])("%j is set on its own", (source) => {
  expect(renderMarkdown(source)).toContain("katex-display");
  expect(renderMarkdown(source)).toContain(">x^2</annotation>");
});

test("lines of a display formula are no list, heading or quote", () => {
  const html = renderMarkdown("before\n$$\na\n- b\n= c\n> d\n$$\nafter");
  expect(html).toMatch(/^<p>before<\/p>\n<p><span class="katex-display">.*<p>after<\/p>\n$/s);
  expect(html).not.toMatch(/<ul|<h\d|<blockquote/);
});

test("money, shell variables and code are not math", () => {
  for (const source of ["$5 and $6", "$HOME and $PATH", "`$x$`", "\\$x\\$", "a $ b $ c"])
    expect(renderMarkdown(source)).not.toContain("katex");
});

test("what KaTeX refuses is shown as its source, without its message", () => {
  const source = '<code class="formula-source" title="This formula could not be set">';
  expect(renderFormula("\\frac{<b>", false, formulaBudget())).toBe(`${source}\\frac{&lt;b&gt;</code>`);
  expect(renderFormula(`${"\\frac{1}{".repeat(500)}1${"}".repeat(500)}`, true, formulaBudget())).toContain(
    "too long",
  );
  const deep = `${"\\frac".repeat(350)}${"1".repeat(240)}`;
  expectHarmless(safeHtml(renderFormula(deep, true, formulaBudget())));
  expect(renderFormula("\\def\\a{\\a\\a}\\a", false, formulaBudget())).toContain(source);
  const bomb =
    "\\def\\a{xxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b}" +
    "\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c";
  expect(renderFormula(bomb, false, formulaBudget())).toContain(source);
});

test("deep nesting overflows nothing", () => {
  const source = `$$${"{".repeat(900)}x${"}".repeat(900)}$$`;
  expectHarmless(renderMarkdown(source));
  expectHarmless(renderMarkdown(`$${"\\sqrt{".repeat(280)}x${"}".repeat(280)}$`));
});

test("at most 200 formulas of 2,000 characters", () => {
  const html = renderMarkdown("$x$ ".repeat(203));
  expect(html.match(/<annotation/g)).toHaveLength(200);
  expect(html.match(/<code class="formula-source"/g)).toHaveLength(3);
  expect(renderMarkdown(`$${"x".repeat(2_001)}$`)).toContain("too long");
});

test("definitions do not live on", () => {
  renderMarkdown("$\\gdef\\foo{bar}\\foo$");
  expect(renderMarkdown("$\\gdef\\foo{bar}$ $\\foo$")).toContain("\\foo</mtext>");
});

test("a formula cannot style itself out of its place", () => {
  for (const far of [
    "top:-90em",
    "bottom:90em",
    "vertical-align:-90em",
    "left:calc(100% - 90em)",
    "margin-left:-900px",
    "top:300pt",
  ])
    expect(safeHtml(`<span style="${far};height:2em">a</span>`)).toBe('<span style="height:2em">a</span>');
  for (const near of [
    "top:-3.06em",
    "vertical-align:-1.2em",
    "left:calc(100% - 0.5em)",
    "margin-right:-14px",
  ])
    expect(safeHtml(`<span style="${near}">a</span>`)).toContain(near);
  expect(safeHtml('<span style="position:fixed;height:2em;margin-left:-90em">a</span>')).toBe(
    '<span style="height:2em">a</span>',
  );
  expect(safeHtml('<span class="katex fixed inset-0" style="background:url(https://a.org)">a</span>')).toBe(
    '<span class="katex">a</span>',
  );
});

test("what the second wall lets through is what KaTeX's own style sheet knows", () => {
  const css = readFileSync(createRequire(import.meta.url).resolve("katex/dist/katex.css"), "utf8");
  const known = css.replace(/url\([^)]*\)/g, "").matchAll(/\.([a-zA-Z][\w-]*)/g);
  expect(new Set(katexClasses)).toEqual(new Set(Array.from(known, (found) => found[1])));
});

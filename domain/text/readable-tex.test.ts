import fc from "fast-check";
import { expect, test } from "vitest";
import { readableParts, readableText } from "./readable-tex.ts";

test.each([
  [String.raw`at 90\% of R\&D`, "at 90% of R&D"],
  ["``quoted'' and `so' but `code` and don't", "“quoted” and ‘so’ but `code` and don't"],
  ["SAP^{2}: planning", "SAP²: planning"],
  ["the AI-45^circ Law", "the AI-45° Law"],
  [String.raw`\textit{a} \emph{b \textbf{c}} {\em d} \underline{E}f`, "a b c d Ef"],
  ["Figure~2 has 1,000~2,000 points, ~5 each", "Figure\u00a02 has 1,000~2,000 points, ~5 each"],
  ["a -- b, pages 1--2, so---well, run --lines --> here", "a – b, pages 1–2, so—well, run --lines --> here"],
  ["* # _a_ snake_case f''(x) ^_^ 10^-3 k^{th} A^*", "* # _a_ snake_case f''(x) ^_^ 10⁻³ kᵗʰ A*"],
  [
    String.raw`G\"odel, Erd\H{o}s, \c{C}a, {\'E}cole, na\"{\i}ve, \L{}\'od\'z`,
    "Gödel, Erdős, Ça, École, naïve, Łódź",
  ],
  [
    String.raw`{GPT-4} and f{o}o, a set {a, b} or {name}, \{1\}`,
    "GPT-4 and foo, a set {a, b} or {name}, {1}",
  ],
  [
    String.raw`\ours{} beats \method, see \cite{x} \textcolor{red}{now} \label{l}`,
    "ours beats method, see [x] now ",
  ],
  [String.raw`see \url{https://a.org/~u/a_b}.`, "see https://a.org/~u/a_b."],
  [String.raw`(https://a.org/x\_y) https://a.org/(b).`, "(https://a.org/x_y) https://a.org/(b)."],
  [String.raw`$O(n \log n)$, $x_{t+1}^2$, $\frac{a}{b+1}$, $\mathbb{R}^d$`, "O(n log n), xₜ₊₁², a/(b+1), ℝᵈ"],
  [String.raw`$\ell_2$, $\hat{x}$, $\sqrt{n}$, $\pi_\theta$, $x_{ab|c}$`, "ℓ₂, x̂, √n, π_θ, x_(ab|c)"],
  ["It costs $5 and $6, or 7$ and US$8.", "It costs $5 and $6, or 7$ and US$8."],
  ["``$k$-NN'' works", "“k-NN” works"],
  [String.raw`Bj\o rn $\sim$5\% \citep[see][p.~2]{a}`, "Bjørn ∼5% [a]"],
])("%s", (tex, readable) => {
  expect(readableText(tex)).toBe(readable);
});

test("text without TeX stays as it is", () => {
  const plain = "مرحبا 🎉 — “x” * # _y_ 50% & <b> [1] (2) a/b @c https://a.org/b?c=d_e~f#g\nnext";
  expect(readableText(plain)).toBe(plain);
});

test("formulas and addresses are parts of their own, in order", () => {
  expect(readableParts("a $x$, $$y$$ https://b.org.")).toEqual([
    { kind: "text", text: "a " },
    { kind: "formula", tex: "x", display: false },
    { kind: "text", text: ", " },
    { kind: "formula", tex: "y", display: true },
    { kind: "text", text: " " },
    { kind: "link", url: "https://b.org" },
    { kind: "text", text: "." },
  ]);
});

const texish = fc.string({
  unit: fc.constantFrom(
    ...Array.from("\\{}$^_~-`'\"()[]|& \nab1é🎉"),
    "\\frac",
    "\\textit{",
    "\\c",
    "\\url{",
    "https://a",
  ),
  maxLength: 300,
});

test("any text reads as some text, the same every time, and as its parts do", () => {
  fc.assert(
    fc.property(fc.oneof(texish, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
      expect(readableText(text)).toBe(readableText(text));
      expect(readableText(text).length).toBeLessThanOrEqual(text.length * 3 + 10);
      const parts = readableParts(text).flatMap((part) => (part.kind === "formula" ? [] : [part]));
      if (parts.length === readableParts(text).length)
        expect(readableText(text)).toBe(
          parts.map((part) => (part.kind === "link" ? part.url : part.text)).join(""),
        );
    }),
    { numRuns: 500 },
  );
});

test("prose without TeX signs is never changed", () => {
  const prose = fc.string({
    unit: fc.constantFrom(...Array.from("abc XYZ,.;:()12 *#_%&@é🎉שלום\n")),
    maxLength: 200,
  });
  fc.assert(
    fc.property(prose, (text) => {
      expect(readableText(text)).toBe(text);
    }),
  );
});

test.each(["{", "}", "\\", "$", "^{", "`", "\\(", "\\textit{", "http://a)"])("100,000 times %s", (piece) => {
  expect(typeof readableText(piece.repeat(100_000))).toBe("string");
});

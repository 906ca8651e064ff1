import { expect, test } from "vitest";
import { formulaAt } from "./find-formula.ts";

test.each([
  ["$x$", "x", false],
  ["$O(n \\$ m)$ rest", "O(n \\$ m)", false],
  ["$10$.", "10", false],
  ["$\\sim$5", "\\sim", false],
  ["$5 x + 1$", "5 x + 1", false],
  ["$$a + b$$", "a + b", true],
  ["\\(a\\)", "a", false],
  ["\\[ a \\\\ b \\]", "a \\\\ b", true],
])("%s is math", (text, tex, display) => {
  expect(formulaAt(text, 0)).toMatchObject({ tex, display });
});

test.each([
  "$5 and $6",
  "$5-$6",
  "$5k for two, or 3$ each",
  "$ x$",
  "$x $",
  "$HOME/bin:$PATH",
  "$a `b` c$",
  "$a\n\nb$",
  "$$ $$",
  "$",
  "\\(a",
  "\\(a \\(b\\)",
  "\\[\\]",
  "x",
])("%s is not math", (text) => {
  expect(formulaAt(text, 0)).toBeUndefined();
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { plainMarkup } from "./plain-markup.ts";
import { texAccents } from "./tex-accents.ts";

test.each([
  ['K{\\"o}hler, Fran\\c{c}ois and Erd\\H{o}s', "Köhler, François and Erdős"],
  ["\\'Etienne \\v Simek \\'{\\i} {\\'{e}} \\~n", "Étienne Šimek í é ñ"],
  ["{\\L}ukasz S{\\o}ren Stra\\ss e \\O{}re \\AA", "Łukasz Søren Straße Øre Å"],
  ["$\\bar{x} \\'e$ and \\(\\o\\)", "$\\bar{x} \\'e$ and \\(\\o\\)"],
  ["\\vec{x} \\cite{k} 90\\% \\\\'e {GPT} \\ocirc", "\\vec{x} \\cite{k} 90\\% \\\\'e {GPT} \\ocirc"],
])("%j is %j", (tex, plain) => expect(texAccents(tex)).toBe(plain));

test("any string is answered, and one without commands stays as it is", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom("\\", "{", "}", "'", "c", "o", "$", " ", "\\(")).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (any) => {
      const read = texAccents(any);
      if (!any.includes("\\")) expect(read).toBe(any);
    }),
  );
});

test.each([
  ["CO<sub>2</sub> &amp; x<sup>2</sup> <i>so</i>", "CO₂ & x² so"],
  ["a < b &#233; &#xe9; &unheard; &#0;", "a < b é é &unheard; &#0;"],
  ['<jats:title>A</jats:title><jats:p class="x">b</jats:p>', "A b "],
])("markup %j is %j", (marked, plain) => expect(plainMarkup(marked)).toBe(plain));

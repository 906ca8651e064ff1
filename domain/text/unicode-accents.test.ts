import fc from "fast-check";
import { expect, test } from "vitest";
import { unicodeAccents } from "./unicode-accents.ts";

test.each([
  [String.raw`G\"odel, G\"{o}del, G{\"o}del, G{\"{o}}del`, "Gödel, Gödel, Gödel, Gödel"],
  [String.raw`Erd\H{o}s, Fran\c{c}ois, Fran{\c c}ois, \v{S}koda`, "Erdős, François, François, Škoda"],
  [String.raw`na\"{\i}ve, na\"\i ve, Mart\'{\i}n`, "naïve, naïve, Martín"],
  [String.raw`{\O}re, \O re, Stra\ss{}e, \L{}ukasz, \aa`, "Øre, Øre, Straße, Łukasz, å"],
  [String.raw`$\"o$ and \(\'e\) stay, 90\% and \cite{x} and \bar x too`, null],
])("%s", (tex, read) => expect(unicodeAccents(tex)).toBe(read ?? tex));

test("a text without TeX is left alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const read = unicodeAccents(text);
      if (!text.includes("\\")) expect(read).toBe(text);
    }),
  );
});

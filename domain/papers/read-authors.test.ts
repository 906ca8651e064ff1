import fc from "fast-check";
import { expect, test } from "vitest";
import { authorName } from "./paper.ts";
import { readAuthors } from "./read-authors.ts";

test("names are read whole, by their last word or their comma; known ones keep their parts", () => {
  const known = [{ given: "Ludwig", family: "van Beethoven" }, { literal: "The Tea Society" }];
  const text = "Ludwig van Beethoven\n\n The  Tea Society \r\nAdair, Ada\nBo Brandt\nPlato\n,Nobody";
  expect(readAuthors(text, known)).toEqual([
    ...known,
    { given: "Ada", family: "Adair" },
    { given: "Bo", family: "Brandt" },
    { literal: "Plato" },
    { literal: "Nobody" },
  ]);
  expect(readAuthors(" \n", known)).toEqual([]);
});

test.each([
  ["Jane Doe, John Roe, Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]],
  ["Jane Doe, John Roe, and Ann Poe et al.", ["Jane Doe", "John Roe", "Ann Poe"]],
  ["Jane Doe and John Roe & Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]],
  ["Jane Doe; Roe, John M.; Plato", ["Jane Doe", "John M. Roe", "Plato"]],
  ["Doe, Jane and Roe, John", ["Jane Doe", "John Roe"]],
  ["Doe, J., Roe, R. M.", ["J. Doe", "R. M. Roe"]],
  ["Doe, Jane", ["Jane Doe"]],
  ["van der Berg, Jan Pieter", ["Jan Pieter van der Berg"]],
  ["Garc\u00eda M\u00e1rquez, Gabriel", ["Gabriel Garc\u00eda M\u00e1rquez"]],
  ["Martin King, Jr.", ["Martin King Jr."]],
  ["King, Martin, Jr.", ["Martin King Jr."]],
  ["Jane Doe, Plato and Ann Poe", ["Jane Doe", "Plato", "Ann Poe"]],
])("several names on one line: %s", (line, names) => {
  expect(readAuthors(line, []).map(authorName)).toEqual(names);
});

test("whatever is typed is read, and no name has a comma left in it", () => {
  const piece = fc.constantFrom(
    "Jane",
    "Doe",
    "J.",
    ",",
    ", ",
    ";",
    " and ",
    " & ",
    " ",
    "Jr.",
    "van ",
    "\n",
    "et al.",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((all) => all.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, (typed) => {
      for (const author of readAuthors(typed, [])) expect(authorName(author)).not.toMatch(/^$|,/);
    }),
  );
});

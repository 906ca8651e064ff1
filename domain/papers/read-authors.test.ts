import { expect, test } from "vitest";
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

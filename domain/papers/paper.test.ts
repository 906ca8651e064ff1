import { expect, test } from "vitest";
import { authorName, formatAuthors } from "./paper.ts";

const family = (name: string) => ({ given: "A.", family: name });

test("two names are shown and the others counted", () => {
  expect(formatAuthors(["Rao", "Lind", "Okoye", "Sato", "Diaz", "Kim"].map(family))).toBe("Rao, Lind +4");
  expect(formatAuthors([family("Rao")])).toBe("Rao");
  expect(formatAuthors([])).toBe("");
});

test("a name that is only known whole is filed under its last word", () => {
  expect(formatAuthors([{ literal: "Mira van Dyke" }])).toBe("Dyke");
  expect(authorName({ literal: "Mira van Dyke" })).toBe("Mira van Dyke");
  expect(authorName({ given: "Mira", family: "van Dyke" })).toBe("Mira van Dyke");
});

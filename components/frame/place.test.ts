import { expect, test } from "vitest";
import { isHere, listPlaces } from "./place.ts";

const here = (pathname: string) =>
  listPlaces("nlp")
    .filter((place) => isHere(pathname, place))
    .map((place) => place.name);

test("exactly one place is here", () => {
  expect(here("/t/nlp")).toEqual(["home"]);
  expect(here("/t/nlp/papers/import")).toEqual(["papers"]);
  expect(here("/t/nlp/vote")).toEqual(["vote"]);
  expect(here("/t/nlp-2/vote")).toEqual([]);
  expect(here("/account")).toEqual([]);
});

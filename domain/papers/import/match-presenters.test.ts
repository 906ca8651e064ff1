import { expect, test } from "vitest";
import { matchPresenters } from "./match-presenters.ts";

const people = [
  { userId: "1", name: "Ada Adair" },
  { userId: "2", name: "Bo Brändt" },
  { userId: "3", name: "Ada Okafor" },
];
const match = (names: string[], said = {}) => Object.fromEntries(matchPresenters(names, people, said));

test("a name is found whole, or by its one word where that is one person's", () => {
  expect(match(["ADA  ADAIR", "brandt", "Bo", "Ada", "Chen", "Okafor", "__proto__", ""])).toEqual({
    "ADA  ADAIR": "1",
    brandt: "2",
    Bo: "2",
    Ada: null,
    Chen: null,
    Okafor: "3",
    ["__proto__"]: null,
    "": null,
  });
});

test("what somebody said goes before, also that a name is nobody; who left is nobody", () => {
  expect(match(["Ada", "Bo", "Chen"], { Ada: "3", Bo: null, Chen: "9" })).toEqual({
    Ada: "3",
    Bo: null,
    Chen: null,
  });
});

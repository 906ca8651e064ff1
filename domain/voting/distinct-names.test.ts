import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distinctNames } from "./distinct-names.ts";

test("who is called like somebody before gets a number, also when that is taken", () => {
  expect(distinctNames(["Ana", "Bo", "Ana", "Ana (2)", "Ana"])).toEqual([
    "Ana",
    "Bo",
    "Ana (2)",
    "Ana (2) (2)",
    "Ana (3)",
  ]);
});

test("any names come out as many, different, and within the limit of a document", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom("a", "a (2)", ""), fc.string({ maxLength: 400 }))),
      (names) => {
        const made = distinctNames(names);
        expect(made).toHaveLength(names.length);
        expect(new Set(made).size).toBe(names.length);
        for (const name of made) expect(name.length).toBeGreaterThan(0);
        for (const name of made) expect(name.length).toBeLessThanOrEqual(200);
      },
    ),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf, isTooLong, MOST_BODY_BYTES } from "./body-bytes.ts";

test("says without counting what counting says", () => {
  const long = fc
    .tuple(fc.constantFrom("x", "é", "क", "𝕏"), fc.integer({ min: 0, max: MOST_BODY_BYTES + 1 }))
    .map(([letter, count]) => letter.repeat(count));
  fc.assert(fc.property(long, (text) => isTooLong(text) === bytesOf(text) > MOST_BODY_BYTES));
});

test.each([
  ["x".repeat(20_000), false],
  ["x".repeat(20_001), true],
  ["é".repeat(10_000), false],
  ["é".repeat(10_001), true],
])("a text is too long above 20 kB (%#)", (text, answer) => expect(isTooLong(text)).toBe(answer));

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, div, format, fraction, min, mul, parse, sub, toNumber } from "./fraction.ts";

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([n, d]) => fraction(n, d));

test("fractions are in lowest terms, the sign above", () => {
  expect(fraction(6n, -4n)).toEqual({ n: -3n, d: 2n });
  expect(fraction(0n, -7n)).toEqual({ n: 0n, d: 1n });
  expect(format(add(fraction(1n, 2n), fraction(1n, 3n)))).toBe("5/6");
  expect(format(sub(fraction(1n, 2n), fraction(1n, 2n)))).toBe("0");
  expect(format(mul(fraction(2n, 3n), fraction(3n, 4n)))).toBe("1/2");
  expect(format(div(fraction(1n, 2n), fraction(-1n, 4n)))).toBe("-2");
  expect(min(fraction(1n, 3n), fraction(1n, 2n))).toEqual(fraction(1n, 3n));
});

test.each([
  ["3", "3"],
  ["-2/4", "-1/2"],
  ["0.25", "1/4"],
  ["-0.5", "-1/2"],
  [" 7/1 ", "7"],
])("%j reads as %s", (text, read) => expect(format(parse(text) ?? fraction(99n))).toBe(read));

test.each(["", "1/0", "1/-2", "a", "1e3", "½", "1.", "NaN"])("%j is no fraction", (text) =>
  expect(parse(text)).toBeNull(),
);

test("what is written is read back, and the laws of arithmetic hold", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expect(parse(format(a))).toEqual(a);
      expect(mul(add(a, b), c)).toEqual(add(mul(a, c), mul(b, c)));
      expect(sub(add(a, b), b)).toEqual(a);
      if (c.n !== 0n) expect(mul(div(a, c), c)).toEqual(a);
      expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(sub(a, b).n)));
    }),
  );
});

test("a float of it is near, also beyond what floats hold in one part", () => {
  const huge = 10n ** 400n;
  expect(toNumber({ n: huge, d: 3n * huge })).toBeCloseTo(1 / 3, 14);
  expect(toNumber({ n: -huge * 5n, d: huge * 2n })).toBeCloseTo(-2.5, 14);
  expect(toNumber({ n: 0n, d: huge })).toBe(0);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetBars } from "./budget-bars.ts";
import type { Budgets } from "./result-types.ts";

const step = (after: string | null, shares: Record<string, number>): Budgets[number] => ({
  after: after === null ? null : { paperId: after, title: after },
  bars: Object.entries(shares).map(([key, share]) => ({
    key,
    name: key,
    mine: key === "bo",
    amount: `${share * 3}/4`,
    share,
  })),
  all: "1",
});

test("a bar shrinks by what was paid, and the piece stands where it was cut off", () => {
  const budgets = [
    step(null, { ana: 1, bo: 1 }),
    step("p", { ana: 0.75, bo: 1 }),
    step("q", { ana: 0.25, bo: 0 }),
  ];
  const [bo, ana] = budgetBars(budgets);
  expect(bo).toMatchObject({ mine: true, left: [1, 1, 0], pieces: [{ number: 2, from: 0, size: 1 }] });
  expect(ana?.amounts).toEqual(["3/4", "2.25/4", "0.75/4"]);
  expect(ana?.pieces).toEqual([
    { number: 1, from: 0.75, size: 0.25 },
    { number: 2, from: 0.25, size: 0.5 },
  ]);
});

test("no budgets, no bars; who is missing in a step has what they had", () => {
  expect(budgetBars([])).toEqual([]);
  expect(budgetBars([step(null, { ana: 1 }), step("p", {})])[0]).toMatchObject({ left: [1, 1], pieces: [] });
});

test("what is left and what was paid fill the bar again, whatever was given", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 }),
      (shares) => {
        const falling = shares.toSorted((a, b) => b - a);
        const [bar] = budgetBars(falling.map((share, number) => step(number ? "p" : null, { ana: share })));
        const pieces = bar?.pieces.reduce((all, { size }) => all + size, 0) ?? 0;
        expect((bar?.left.at(-1) ?? 0) + pieces).toBeCloseTo(falling[0] ?? 0);
      },
    ),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetBars, shortAmount } from "./budget-bars.ts";
import type { Budgets } from "./result-types.ts";

const step = (after: string | null, amounts: Record<string, string>): Budgets[number] => ({
  after: after === null ? null : { paperId: after, title: after },
  bars: Object.entries(amounts).map(([key, amount]) => ({
    key,
    name: key,
    mine: key === "bo",
    amount,
    share: 0,
  })),
  all: "1",
});

test("a bar shrinks by what was paid, and the piece stands where it was cut off", () => {
  const budgets = [
    step(null, { ana: "3/4", bo: "3/4" }),
    step("p", { ana: "1/2", bo: "3/4" }),
    step("q", { ana: "1/4", bo: "0" }),
  ];
  const [bo, ana] = budgetBars(budgets);
  expect(bo).toMatchObject({
    name: "bo",
    mine: true,
    left: [1, 1, 0],
    pieces: [{ number: 2, from: 0, size: 1 }],
  });
  expect(ana?.amounts).toEqual(["3/4", "1/2", "1/4"]);
  expect(ana?.pieces.map(({ number }) => number)).toEqual([1, 2]);
  expect(ana?.pieces[0]?.from).toBeCloseTo(2 / 3);
});

test("no budgets, no bars; nothing to share, no width", () => {
  expect(budgetBars([])).toEqual([]);
  expect(budgetBars([step(null, { ana: "0" })])[0]?.left).toEqual([0]);
  expect(budgetBars([step(null, { ana: "nonsense" })])[0]?.left).toEqual([0]);
});

test("what is left and what was paid fill the bar again", () => {
  const paid = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(paid, (gave) => {
      const sum = gave.reduce((all, one) => all + one, 1);
      let left = sum;
      const steps = [sum, ...gave.map((one) => (left -= one))];
      const [bar] = budgetBars(
        steps.map((amount, number) => step(number ? "p" : null, { ana: `${amount}/7` })),
      );
      const pieces = bar?.pieces.reduce((all, { size }) => all + size, 0) ?? 0;
      expect((bar?.left.at(-1) ?? 0) + pieces).toBeCloseTo(1);
    }),
  );
});

test("long fractions are read as a number near them", () => {
  expect(["2/3", "1", "123456/234567"].map(shortAmount)).toEqual(["2/3", "1", "≈0.526"]);
});

import { parse, toNumber } from "#domain/voting/fraction.ts";
import type { Budgets } from "./result-types.ts";

/** What a voter paid for the winner of that number: a piece of the bar, as parts of its full width. */
export type Piece = { number: number; from: number; size: number };

/** One voter's bar: what is left at each step, 1 for the largest budget, and what each winner took off its end. */
export type Bar = {
  key: string;
  name: string;
  mine: boolean;
  left: number[];
  amounts: string[];
  pieces: Piece[];
};

const numberOf = (amount: string): number => {
  const read = parse(amount);
  return read ? Math.max(0, toNumber(read)) : 0;
};

/** Takes budgets step by step; gives a bar per voter, the reader's own first. Who is missing in a step has what they had. */
export const budgetBars = (budgets: Budgets): Bar[] => {
  const [start] = budgets;
  if (!start) return [];
  const full = Math.max(...start.bars.map(({ amount }) => numberOf(amount)), 0);
  const later = budgets.map(({ bars }) => new Map(bars.map((bar) => [bar.key, bar.amount])));
  const bars = start.bars.map(({ key, name, mine, amount }): Bar => {
    const amounts: string[] = [];
    for (const step of later) amounts.push(step.get(key) ?? amounts.at(-1) ?? amount);
    const left = amounts.map((one) => (full > 0 ? numberOf(one) / full : 0));
    const pieces = left.flatMap((from, number) => {
      const size = (left[number - 1] ?? from) - from;
      return size > 0 ? [{ number, from, size }] : [];
    });
    return { key, name, mine, left, amounts, pieces };
  });
  return bars.toSorted((one, other) => Number(other.mine) - Number(one.mine));
};

/** A fraction while a person can read it, else a number near it: "2/3", "≈0.271". */
export const shortAmount = (amount: string): string => {
  const read = amount.length > 7 ? parse(amount) : null;
  return read ? `≈${Number(toNumber(read).toPrecision(3))}` : amount;
};

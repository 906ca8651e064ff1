import type { Budgets } from "./result-types.ts";

/** What a voter paid for the winner of that number: a piece of the bar, as parts of its full width. */
export type Piece = { number: number; from: number; size: number };

/** One voter's bar: what is left at each step, 1 for a whole budget, and what each winner took off its end. */
export type Bar = {
  key: string;
  name: string;
  mine: boolean;
  left: number[];
  amounts: string[];
  pieces: Piece[];
};

/** Takes budgets step by step; gives a bar per voter, the reader's own first. Who is missing in a step has what they had. */
export const budgetBars = (budgets: Budgets): Bar[] => {
  const steps = budgets.map(({ bars }) => new Map(bars.map((bar) => [bar.key, bar])));
  const bars = (budgets[0]?.bars ?? []).map((start): Bar => {
    let last = start;
    const kept = steps.map((step) => {
      last = step.get(start.key) ?? last;
      return last;
    });
    const left = kept.map(({ share }) => Math.min(1, Math.max(0, share)));
    const pieces = left.flatMap((from, number) => {
      const size = (left[number - 1] ?? from) - from;
      return size > 0 ? [{ number, from, size }] : [];
    });
    const { key, name, mine } = start;
    return { key, name, mine, left, amounts: kept.map(({ amount }) => amount), pieces };
  });
  return bars.toSorted((one, other) => Number(other.mine) - Number(one.mine));
};

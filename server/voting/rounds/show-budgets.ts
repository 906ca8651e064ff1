import { shortAmount } from "#domain/voting/amount-words.ts";
import {
  add,
  div,
  type Fraction,
  format,
  fraction,
  mul,
  parse,
  toNumber,
  zero,
} from "#domain/voting/fraction.ts";
import type { BudgetStep } from "#domain/voting/tally/explain.ts";
import type { ResultPaper } from "./load-result-papers.ts";
import type { ShownBudgets } from "./round-view.ts";
import type { Reader } from "./show-winners.ts";

/** Takes all budgets before the first winner and after each; gives the bars this reader may see, and the sum of all. */
export const showBudgets = (
  steps: readonly BudgetStep[],
  papers: ReadonlyMap<string, ResultPaper>,
  reader: Reader,
): ShownBudgets => {
  // Ballots weigh the same, so everybody begins with the same budget.
  const whole = read(steps[0]?.left[0]?.amount);
  return steps.map(({ after, left }) => ({
    after: after === null ? null : { paperId: after, title: papers.get(after)?.title ?? "" },
    bars: barsOf(left, whole, reader),
    all: format(sumOf(left)),
  }));
};

type Left = BudgetStep["left"];
type Bars = ShownBudgets[number]["bars"];

const barsOf = (left: Left, whole: Fraction, { userId, names }: Reader): Bars => {
  const shareOf = (amount: Fraction, voters: number) => {
    const full = mul(whole, fraction(BigInt(voters)));
    return full.n === 0n ? 0 : toNumber(div(amount, full));
  };
  const bar = ({ voter, amount }: Left[number]) => ({
    key: voter,
    name: names?.get(voter) ?? "You",
    mine: voter === userId,
    amount: shortAmount(amount),
    share: shareOf(read(amount), 1),
  });
  if (names) return left.map(bar);
  const own = left.filter(({ voter }) => voter === userId);
  const others = left.filter(({ voter }) => voter !== userId);
  if (others.length === 0) return own.map(bar);
  const sum = sumOf(others);
  const name = own.length > 0 ? "All others together" : "All together";
  const rest = { key: "others", name, mine: false, amount: shortAmount(format(sum)) };
  return [...own.map(bar), { ...rest, share: shareOf(sum, others.length) }];
};

const sumOf = (left: Left): Fraction => left.reduce((sum, { amount }) => add(sum, read(amount)), zero);

const read = (amount = "0"): Fraction => parse(amount) ?? zero;

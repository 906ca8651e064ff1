import { shortAmount } from "#domain/voting/amount-words.ts";
import { add, div, type Fraction, format, parse, toNumber, zero } from "#domain/voting/fraction.ts";
import type { BudgetStep } from "#domain/voting/tally/explain.ts";
import type { ResultPaper } from "./load-result-papers.ts";
import type { ShownBudgets } from "./round-view.ts";
import type { Reader } from "./show-winners.ts";

/** Takes all budgets before the first winner and after each; gives the bars this reader may see, and the sum of all. */
export const showBudgets = (
  steps: readonly BudgetStep[],
  papers: ReadonlyMap<string, ResultPaper>,
  { userId, names }: Reader,
): ShownBudgets => {
  // Ballots weigh the same, so everybody begins with the same budget.
  const whole = read(steps[0]?.left[0]?.amount);
  const shareOf = (amount: Fraction) => (whole.n === 0n ? 0 : toNumber(div(amount, whole)));
  return steps.map(({ after, left }) => ({
    after: after === null ? null : { paperId: after, title: papers.get(after)?.title ?? "" },
    bars: left
      .filter(({ voter }) => names || voter === userId)
      .map(({ voter, amount }) => ({
        key: voter,
        name: names?.get(voter) ?? "You",
        mine: voter === userId,
        amount: shortAmount(amount),
        share: shareOf(read(amount)),
      })),
    all: format(left.reduce((sum, { amount }) => add(sum, read(amount)), zero)),
  }));
};

const read = (amount = "0"): Fraction => parse(amount) ?? zero;

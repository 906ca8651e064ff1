import type { Rule } from "./rules.ts";

/** What made a winner: the number of a step is this. "nobody" means that only the tie order spoke for it. */
export type Measure = "approvals" | "score" | "load" | "price" | "completion" | "strength" | "nobody";

/** What one voter gave for a winner, and what that voter has left where the rule gives budgets. */
export type Payment = { voter: string; gave: string; left?: string };

/**
 * One seat: who won it, by what number, who gave what, and who came next with which number. Numbers are exact
 * fractions as text: "2/3". Least wins for load, price and completion; most wins for the others.
 */
export type Step = {
  winner: string;
  by: Measure;
  value: string | null;
  payers: Payment[];
  runnerUp: { candidate: string; value: string } | null;
};

/** What a rule answers: winners in the order in which they won, and how. Loads stand where the rule has them. */
export type TallyResult = {
  rule: Rule;
  winners: string[];
  trace: Step[];
  loads?: Record<string, string>;
};

/** Hears how many of all seats are filled, while a rule that fills one after the other is at work. */
export type Tell = (done: number, of: number) => void;

/** A result, or why there is none, in a sentence. */
export type Tallied = { ok: true; result: TallyResult } | { ok: false; sentence: string };

/** Takes the rule, its steps and perhaps loads; gives the result. */
export const resultOf = (rule: Rule, trace: Step[], loads?: Record<string, string>): TallyResult => ({
  rule,
  winners: trace.map((step) => step.winner),
  trace,
  ...(loads && { loads }),
});

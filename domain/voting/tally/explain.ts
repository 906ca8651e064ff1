import { add, type Fraction, format, fraction, mul, parse, sub, zero } from "#domain/voting/fraction.ts";
import { approval } from "./approval.ts";
import { at, type Profile } from "./profile.ts";
import type { Step, TallyResult } from "./result.ts";

/** For each member: "papers you approved: 3 of 6", and what this member gave for them in all. */
export type MemberShare = { voter: string; approved: number; won: number; seats: number; gave: string };

/** Budgets that shrink: what each voter has before the first winner (null) and after each that was paid for. */
export type BudgetStep = { after: string | null; left: { voter: string; amount: string }[] };

/** The same seats under plain approval, and whom the two ways differ in. */
export type PlainApproval = { winners: string[]; onlyHere: string[]; onlyThere: string[] };

export type Explanation = {
  winners: Step[];
  members: MemberShare[];
  budgets: BudgetStep[];
  plainApproval: PlainApproval;
};

/** Takes a profile and its result; gives all that sentences and bars about it need. Budgets only for equal shares. */
export const explain = (profile: Profile, result: TallyResult): Explanation => ({
  winners: result.trace,
  members: membersOf(profile, result),
  budgets: result.rule === "equal-shares" ? budgetsOf(profile, result.trace) : [],
  plainApproval: besideApproval(profile, result),
});

const membersOf = (profile: Profile, { winners, trace }: TallyResult): MemberShare[] => {
  const won = new Set(winners);
  const gave = new Map<string, Fraction>();
  for (const { payers } of trace)
    for (const { voter, gave: amount } of payers)
      gave.set(voter, add(gave.get(voter) ?? zero, parse(amount) ?? zero));
  return profile.voters.map((voter, number) => {
    const approved = at(profile.approves, number);
    return {
      voter,
      approved: approved.length,
      won: approved.filter((one) => won.has(at(profile.candidates, one))).length,
      seats: profile.seats,
      gave: format(gave.get(voter) ?? zero),
    };
  });
};

const budgetsOf = (profile: Profile, trace: readonly Step[]): BudgetStep[] => {
  const sum = profile.weights.reduce(add, zero);
  const share = sum.n === 0n ? zero : fraction(BigInt(profile.seats) * sum.d, sum.n);
  let left = new Map(profile.voters.map((voter, number) => [voter, mul(at(profile.weights, number), share)]));
  const bars = (after: string | null): BudgetStep => ({
    after,
    left: [...left].map(([voter, amount]) => ({ voter, amount: format(amount) })),
  });
  const steps = [bars(null)];
  for (const { winner, by, payers } of trace) {
    if (by !== "price") break;
    left = new Map(left);
    for (const { voter, gave } of payers) left.set(voter, sub(left.get(voter) ?? zero, parse(gave) ?? zero));
    steps.push(bars(winner));
  }
  return steps;
};

const besideApproval = (profile: Profile, { winners }: TallyResult): PlainApproval => {
  const plain = approval(profile).winners;
  return {
    winners: plain,
    onlyHere: winners.filter((one) => !plain.includes(one)),
    onlyThere: plain.filter((one) => !winners.includes(one)),
  };
};

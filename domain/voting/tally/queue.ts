import { compare, type Fraction, format, fraction, lcm, sub, zero } from "#domain/voting/fraction.ts";
import { at } from "./profile.ts";
import type { Step } from "./result.ts";

/**
 * What every member carries from earlier picks. Loads live for years: a pick multiplies the denominator by the number
 * of members who pay at most, and lowest terms take most of it back, so 500 picks by 30 members stay in hundreds of digits.
 */
export type QueueLoads = ReadonlyMap<string, Fraction>;

/** A paper that waits, and the members who want it, each once. */
export type Waiting = { candidate: string; approvers: readonly string[] };

export type Pick = { step: Step; loads: QueueLoads };

/**
 * Takes waiting papers in tie order and the members' loads; gives the paper that leaves the least load on those who
 * carry it, and the loads after it. Approvers without a load are not members and do not count. Null when nothing waits.
 */
export const pickNext = (waiting: readonly Waiting[], loads: QueueLoads): Pick | null => {
  const over = [...loads.values()].reduce((all, { d }) => lcm(all, d), 1n);
  const whole = new Map([...loads].map(([voter, { n, d }]) => [voter, n * (over / d)]));
  const levels = waiting.flatMap(({ candidate, approvers }) => {
    const members = [...new Set(approvers)].filter((voter) => whole.has(voter));
    const level = levelOf(
      members.map((voter) => whole.get(voter) ?? 0n),
      over,
    );
    return level ? [{ candidate, members, level }] : [];
  });
  // Sorting is stable, so equal levels stay in tie order.
  const [first, second] = levels.sort((a, b) => compare(a.level, b.level));
  if (!first) return nobodyWants(waiting, loads);
  const level = fraction(first.level.n, first.level.d);
  const payers = first.members.flatMap((voter) => {
    const gave = sub(level, loads.get(voter) ?? zero);
    return gave.n > 0n ? [{ voter, gave: format(gave) }] : [];
  });
  const paid = new Map([...loads]);
  for (const { voter } of payers) paid.set(voter, level);
  const runnerUp = second
    ? { candidate: second.candidate, value: format(fraction(second.level.n, second.level.d)) }
    : null;
  const step: Step = { winner: first.candidate, by: "load", value: format(level), payers, runnerUp };
  return { step, loads: paid };
};

const nobodyWants = (waiting: readonly Waiting[], loads: QueueLoads): Pick | null =>
  waiting.length === 0
    ? null
    : {
        step: { winner: at(waiting, 0).candidate, by: "nobody", value: null, payers: [], runnerUp: null },
        loads,
      };

/** The load t that all reach who carry the paper, when those above t carry nothing of it; null without approvers. */
const levelOf = (loads: bigint[], over: bigint): Fraction | null => {
  let carriers = loads;
  while (carriers.length > 0) {
    const sum = carriers.reduce((all, load) => all + load, over);
    const count = BigInt(carriers.length);
    const below = carriers.filter((load) => load * count <= sum);
    if (below.length === carriers.length) return { n: sum, d: over * count };
    carriers = below;
  }
  return null;
};

/** Takes loads and a new member, who starts at their mean (0 when there are none); somebody known keeps their load. */
export const addMember = (loads: QueueLoads, member: string): QueueLoads =>
  loads.has(member) ? loads : new Map([...loads, [member, meanLoad(loads)]]);

/** Takes loads and who leaves; gives the others', unchanged. */
export const removeMember = (loads: QueueLoads, member: string): QueueLoads =>
  new Map([...loads].filter(([name]) => name !== member));

/** Takes loads; gives them less the least one. Nobody's turn changes by it, and the numbers stay readable. */
export const rebase = (loads: QueueLoads): QueueLoads => {
  const least = [...loads.values()].reduce<Fraction | null>(
    (low, load) => (low === null || compare(load, low) < 0 ? load : low),
    null,
  );
  return least ? new Map([...loads].map(([member, load]) => [member, sub(load, least)])) : loads;
};

/** Takes loads; gives their mean, 0 when there are none. */
export const meanLoad = (loads: QueueLoads): Fraction => {
  if (loads.size === 0) return zero;
  const over = [...loads.values()].reduce((all, { d }) => lcm(all, d), 1n);
  const sum = [...loads.values()].reduce((all, { n, d }) => all + n * (over / d), 0n);
  return fraction(sum, over * BigInt(loads.size));
};

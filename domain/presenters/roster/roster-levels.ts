import { add, div, type Fraction, fraction, lcm, mul, toNumber, zero } from "#domain/voting/fraction.ts";
import type { Picks } from "./least-cost-flow.ts";
import type { Roster } from "./read-roster.ts";

/** What a roster costs, worst level first; a level counts only between rosters that are alike on all before it. */
export type Levels = {
  /** Places that stay empty. */
  unfilled: number;
  /** Published pairs that do not stand any more. */
  broken: number;
  /** Sum over members of (history + new talks)² / weight. */
  unfairness: number;
  /** Sum over picks of max(0, 180 − days since that member last presented). */
  recency: number;
  /** Sum over picks of minus the wish, plus one for each "if need be". */
  wishes: number;
};

/** Half a year: after it nobody minds presenting again. */
const restDays = 180;

/** What it says about recency that a member presents at a session. */
export const recencyOf = ({ members, sessions }: Roster, session: number, member: number): number => {
  const last = members[member]?.lastDay ?? null;
  const day = sessions[session]?.day;
  return last === null || day === undefined ? 0 : Math.max(0, restDays - (day - last));
};

/** What a pick costs by wishes: less for who wants it, one more for "if need be". */
export const wishCostOf = ({ pair }: Roster, session: number, member: number): number => {
  const { wish, isIfNeeded } = pair(session, member);
  return (isIfNeeded ? 1 : 0) - wish;
};

/** The least common denominator of every unfairness there can be, so that it is computed in whole numbers. */
export const unfairnessScale = ({ members }: Roster): bigint =>
  members
    .filter(({ weight }) => weight.n > 0n)
    .reduce((all, { weight, history }) => lcm(all, weight.n * history.d * history.d), 1n);

/** How much a member's n-th new talk adds to unfairness: (2 (history + n) − 1) / weight. Null for who is exempt. */
export const unfairnessOfTalk = ({ members }: Roster, member: number, nth: number): Fraction | null => {
  const { weight, history } = members[member] ?? { weight: zero, history: zero };
  if (weight.n === 0n) return null;
  return div(add(mul(fraction(2n), history), fraction(BigInt(2 * nth - 1))), weight);
};

/** Takes a roster and its picks; gives what it costs, level by level. Exempt members are outside the sum of unfairness. */
export const levelsOf = (roster: Roster, picks: Picks): Levels => {
  const { members, sessions, pair } = roster;
  const talks = members.map((_, member) => picks.filter((picked) => picked.includes(member)).length);
  const each = picks.flatMap((picked, session) => picked.map((member) => [session, member] as const));
  const published = sessions.flatMap((_, session) =>
    members.flatMap((__, member) => (pair(session, member).isPublished ? [[session, member] as const] : [])),
  );
  const unfairness = members.reduce((sum, { weight, history }, member) => {
    if (weight.n === 0n) return sum;
    const load = add(history, fraction(BigInt(talks[member] ?? 0)));
    return add(sum, div(mul(load, load), weight));
  }, zero);
  return {
    unfilled: sessions.reduce((sum, { needs }, at) => sum + Math.max(0, needs - (picks[at]?.length ?? 0)), 0),
    broken: published.filter(([session, member]) => !picks[session]?.includes(member)).length,
    unfairness: toNumber(unfairness),
    recency: each.reduce((sum, [session, member]) => sum + recencyOf(roster, session, member), 0),
    wishes: each.reduce((sum, [session, member]) => sum + wishCostOf(roster, session, member), 0),
  };
};

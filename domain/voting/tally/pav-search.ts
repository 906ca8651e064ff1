import type { Arithmetic } from "./arithmetic.ts";
import { at, type Profile } from "./profile.ts";
import { seqPav } from "./seq-pav.ts";

/**
 * Branch and bound in lexicographic order, so the first committee found among equals is the first in tie order. What a
 * candidate adds only shrinks as others are seated; hence the score so far and the best single gains of the open
 * candidates bound everything below. Sequential PAV's committee is the mark to reach from the start.
 */
export const bestCommittee = <T extends number | bigint>(
  profile: Profile,
  exactGains: readonly (readonly bigint[])[],
  { zero, from, plus, minus }: Arithmetic<T>,
): number[] => {
  const { seats, candidates } = profile;
  const blocs = sameBallots(profile);
  const gains = blocs.map(({ voters }) =>
    Array.from({ length: seats + 1 }, (_, had) =>
      from(voters.reduce((all, voter) => all + (at(exactGains, voter)[had] ?? 0n), 0n)),
    ),
  );
  const supporters: number[][] = candidates.map(() => []);
  for (const [bloc, { approves }] of blocs.entries()) for (const one of approves) supporters[one]?.push(bloc);
  const had = blocs.map(() => 0);

  /** Seats a candidate; gives what every candidate adds after that. */
  const seat = (candidate: number, adds: readonly T[]): T[] => {
    const after = [...adds];
    for (const bloc of at(supporters, candidate)) {
      const before = at(had, bloc);
      had[bloc] = before + 1;
      const lost = minus(at(at(gains, bloc), before), at(at(gains, bloc), before + 1));
      for (const one of at(blocs, bloc).approves) after[one] = minus(at(after, one), lost);
    }
    return after;
  };
  const unseat = (candidate: number) => {
    for (const bloc of at(supporters, candidate)) had[bloc] = at(had, bloc) - 1;
  };

  const alone = supporters.map((list) =>
    list.reduce<T>((all, bloc) => plus(all, at(at(gains, bloc), 0)), zero),
  );
  let best: number[] = seqPav(profile).winners.map((name) => candidates.indexOf(name));
  let mark: T = zero;
  let adds = alone;
  for (const one of best) {
    mark = plus(mark, at(adds, one));
    adds = seat(one, adds);
  }
  for (const one of best) unseat(one);
  let isFound = false;
  const reaches = (score: T) => (isFound ? score > mark : score >= mark);

  const search = (start: number, chosen: number[], score: T, adds: readonly T[]) => {
    const left = seats - chosen.length;
    if (left === 0) {
      if (reaches(score)) [best, mark, isFound] = [chosen, score, true];
      return;
    }
    const order = candidates
      .map((_, one) => one)
      .slice(start)
      .sort((a, b) => (at(adds, a) < at(adds, b) ? 1 : at(adds, a) > at(adds, b) ? -1 : a - b));
    for (let one = start; one <= candidates.length - left; one++) {
      if (!reaches(topOf(order, adds, one, left, score))) return;
      const next = plus(score, at(adds, one));
      if (!reaches(topOf(order, adds, one + 1, left - 1, next))) continue;
      const after = left === 1 ? adds : seat(one, adds);
      search(one + 1, [...chosen, one], next, after);
      if (left > 1) unseat(one);
    }
  };
  const topOf = (order: readonly number[], adds: readonly T[], start: number, count: number, score: T): T => {
    let sum = score;
    let taken = 0;
    for (let place = 0; taken < count && place < order.length; place++) {
      if (at(order, place) < start) continue;
      sum = plus(sum, at(adds, at(order, place)));
      taken++;
    }
    return sum;
  };
  search(0, [], zero, alone);
  return best.toSorted((a, b) => a - b);
};

/** Voters with the same approvals, together: in small fields there are few kinds of ballots. */
const sameBallots = ({ approves }: Profile): { approves: readonly number[]; voters: number[] }[] => {
  const blocs = new Map<string, { approves: readonly number[]; voters: number[] }>();
  for (const [voter, approved] of approves.entries()) {
    const bloc = blocs.get(approved.join()) ?? { approves: approved, voters: [] };
    bloc.voters.push(voter);
    blocs.set(approved.join(), bloc);
  }
  return [...blocs.values()];
};
